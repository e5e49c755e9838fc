/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import com.google.gson.JsonParser;

class AsmDocumentTest {

	private static final String TEXT = """
			{"$asm.manifest": "m", "plate reader aggregate document": {
			  "plate reader document": [{"analyst": "ab", "measurement aggregate document": {
			    "measurement time": "2024-01-01T00:00:00+00:00", "plate well count": {"value": 96, "unit": "#"},
			    "measurement document": [
			      {"measurement identifier": "M1", "sample document": {"sample identifier": "S", "location identifier": "A1"},
			       "absorbance": {"value": -0.0, "unit": "mAU"},
			       "error aggregate document": {"error document": [{"error": "OVRFLW", "error feature": "absorbance"}]},
			       "kinetic data cube": {"label": "k", "cube-structure": {
			          "dimensions": [{"concept": "elapsed time", "unit": "s"}], "measures": [{"concept": "absorbance", "unit": "mAU"}]},
			          "data": {"dimensions": [[0, 10]], "measures": [[0.1, null]]}}},
			      {"measurement identifier": "M2", "sample document": {"sample identifier": "S", "location identifier": "A2"},
			       "custom information document": {"Well / Row": 1}}]}}],
			  "device system document": {"model number": "X"},
			  "calculated data aggregate document": {"calculated data document": [
			    {"calculated data identifier": "C1", "calculated data name": "Mean", "calculated result": {"value": 2, "unit": "mAU"},
			     "data source aggregate document": {"data source document": [{"data source identifier": "M1"}, {"data source identifier": "M2"}]}},
			    {"calculated data name": "CV", "calculated result": {"value": 3, "unit": "%"},
			     "data source aggregate document": {"data source document": [{"data source identifier": "M2"}]}}]}}}
			""";

	private final AsmDocument document = AsmDocument.of(JsonParser.parseString(TEXT).getAsJsonObject());

	@Test
	void takesAMeasurementWithWhatItsDocumentAddsToIt() {
		Measurement first = document.measurements().getFirst();
		assertEquals("plate reader", document.technique());
		assertEquals("S", first.sample());
		assertEquals(List.of("A1"), first.wells());
		assertEquals(Optional.of("2024-01-01T00:00:00+00:00"), first.time());
		assertEquals(List.of("analyst = ab", "plate well count = 96 #", "sample document/location identifier = A1",
				"absorbance = -0.0 mAU"), first.values().stream().map(Expected::toString).toList());
		assertEquals(List.of(new ExpectedError("OVRFLW", "absorbance")), first.errors());
	}

	@Test
	void takesACubeAsACurveWithItsGaps() {
		ExpectedCurve curve = document.measurements().getFirst().curves().getFirst();
		assertEquals("kinetic data cube by elapsed time of absorbance", curve.path() + " by " + curve.across() + " of " + curve.of());
		assertEquals(List.of(true, false), curve.values().stream().map(Optional::isPresent).toList());
	}

	@Test
	void givesACalculatedValueToTheMeasurementsThatItComesFrom() {
		assertEquals("Mean", document.calculated().getFirst().value().key());
		assertEquals(List.of(0, 1), document.calculated().getFirst().from());
		assertEquals("calculated data aggregate document/calculated data document/cv = 3 %",
				document.measurements().getLast().values().getLast().toString());
	}

	@Test
	void namesAValueByItsTermOrTheTailOfItsPathAndNeverByAPartOfAWord() {
		Expected value = document.measurements().getLast().values().stream().filter(Expected::custom).findFirst().orElseThrow();
		assertEquals(List.of(true, true, false), List.of(value.named("well / row"),
				value.named("custom information document/well / row"), value.named("row")));
	}
}
