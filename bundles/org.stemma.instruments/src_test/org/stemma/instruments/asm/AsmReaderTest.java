/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class AsmReaderTest {

	private final AsmReader reader = new AsmReader();
	private final Fixture document = Fixture.beside(AsmReaderTest.class, "document.json");

	@Test
	void readsEachValueUnderItsTermWithItsPath() {
		RunContent content = content(document.readBy(reader));
		SampleContent sample = content.samples().getFirst();
		assertEquals("S-1 A1 2024-05-02T09:00", sample.sample() + " " + sample.well() + " " + sample.time().orElseThrow().clock());
		assertEquals(List.of("analyst miller VALUE", "plate well count 96 1 VALUE", "sample document/location identifier A1 VALUE",
				"absorbance 1.25 {AU} VALUE", "temperature -0.0 MISSING"),
				sample.measurements().stream().map(value -> value.field() + " "
						+ value.value().map(number -> number + " " + value.unit()).orElse(value.text()) + " " + value.state()).toList());
		assertEquals("device system document/model number", content.metadata().getFirst().field());
	}

	@Test
	void readsACubeAsACurveWithItsGaps() {
		var curve = content(document.readBy(reader)).samples().getFirst().curves().getFirst();
		assertEquals("absorption spectrum data cube nm {AU} [260, 280] [Optional[1.2], Optional.empty]", curve.field() + " "
				+ curve.across().unit() + " " + curve.of().unit() + " " + curve.at() + " " + curve.values());
	}

	@Test
	void takesATimeWithoutAnOffsetForThatOfTheLaboratoryAndKeepsOneThatItCannotRead() {
		SampleContent local = content(document.with("09:00:00+02:00", "09:00:00").readBy(reader)).samples().getFirst();
		assertEquals(Fixture.LABORATORY + " false", local.time().orElseThrow().zone() + " " + local.time().orElseThrow().zoneKnown());
		SampleContent unread = content(document.with("2024-05-02T09:00:00+02:00", "in May").readBy(reader)).samples().getFirst();
		assertEquals("'in May' VALUE", value(unread, "measurement time"));
	}

	@Test
	void dropsNeitherAValueThatIsNullNorACubeOfTwoDimensions() {
		assertEquals("'' MISSING", value(content(document.with("\"value\": 1.25,", "\"value\": null,").readBy(reader)).samples().getFirst(), "absorbance"));
		RunContent map = content(document.with("[[260, 280]]", "[[260, 280], [1, 2]]").readBy(reader));
		assertEquals("0 absorption spectrum data cube", map.samples().getFirst().curves().size() + " " + map.notUnderstood().getFirst().name());
	}

	@Test
	void readsEveryAggregateDocumentAndListsWhatStandsBesideThem() {
		Fixture two = document.changed(text -> text.substring(0, text.lastIndexOf('}')) + """
				, "cell counting aggregate document": {"cell counting document": [{"measurement aggregate document": {"measurement document": [
				{"sample document": {"sample identifier": "S-2"}, "viability (cell counter)": {"value": 96.5, "unit": "%"}}]}}, {"analyst": "novak"}]},
				"remark": "second try", "checked": {}}
				""");
		RunContent content = content(two.readBy(reader));
		assertEquals("S-1 S-2", content.samples().get(0).sample() + " " + content.samples().get(1).sample());
		assertEquals("96.5 % VALUE", value(content.samples().get(1), "viability (cell counter)"));
		assertEquals("[cell counting document {\"analyst\":\"novak\"}, remark second try]",
				content.notUnderstood().stream().map(one -> one.name() + " " + one.text()).toList().toString());
	}

	@Test
	void refusesANameThatStandsTwiceInAnObject() {
		Fixture twice = document.changed(text -> text.replace("\n  }\n}", "\n  },\n  \"plate reader aggregate document\": {}\n}"));
		assertRefused(twice.readBy(reader), "json.damaged", 19, 36);
	}

	@Test
	void marksANumberOfTooManyDigits() {
		Fixture large = document.with("\"value\": 1.25", "\"value\": 1e400");
		assertReadWith(large.readBy(reader), "value.not-a-result");
		assertEquals("'1e400' ERROR", value(content(large.readBy(reader)).samples().getFirst(), "absorbance"));
	}

	@Test
	void refusesDamageWithItsLineAndADocumentWithoutMeasurements() {
		assertEquals(9, document.with("\"plate well count\"", "plate well count").readBy(reader).problems().getFirst().place().orElseThrow().line());
		assertEquals("document.empty", document.with("\"measurement document\"", "\"other document\"").readBy(reader).problems().getFirst().code());
	}
}
