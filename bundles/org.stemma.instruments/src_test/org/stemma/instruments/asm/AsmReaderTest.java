/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.asm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
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

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"1.25\"|1.25 {AU} VALUE", "\"NaN\"|'NaN' MISSING", "NaN|'NaN' MISSING", "\"Out of range\"|'Out of range' OUT_OF_RANGE",
			"\"1.0-1.5\"|'1.0-1.5 OD' VALUE", "-Infinity|'-Infinity OD' VALUE" }, quoteCharacter = '`')
	void readsAValueThatIsWrittenAsATextOrAWord(String written, String expected) {
		assertEquals(expected, value(content(document.with("\"value\": 1.25", "\"value\": " + written).readBy(reader)).samples().getFirst(), "absorbance"));
	}

	@Test
	void keepsWhatStandsBesideAValueAndDoubtsANumberWithoutAUnit() {
		Fixture role = document.with("\"unit\": \"OD\"},\n", "\"unit\": \"OD\", \"has statistic datum role\": \"median\"},\n");
		assertEquals("'median' VALUE", value(content(role.readBy(reader)).samples().getFirst(), "absorbance/has statistic datum role"));
		Outcome<RunContent> bare = document.with("{\"value\": 1.25, \"unit\": \"OD\"}", "{\"value\": 1.25}").readBy(reader);
		assertReadWith(bare, "number.unit");
		assertEquals("'1.25' ERROR", value(content(bare).samples().getFirst(), "absorbance"));
	}

	@Test
	void takesTheSampleAndTheTimeThatStandClosestToTheMeasurement() {
		Fixture nested = document.with("{\"analyst\": \"miller\",", "{\"analyst\": \"miller\", \"sample document\": {\"sample identifier\": \"Pool\"},")
				.with("{\"sample document\": {\"sample identifier\": \"S-1\"", "{\"measurement time\": \"2024-05-02T09:07:00+02:00\", \"sample document\": {\"sample identifier\": \"S-1\"");
		Outcome<RunContent> outcome = nested.readBy(reader);
		SampleContent sample = content(outcome).samples().getFirst();
		assertReadWith(outcome, "sample.differs");
		assertEquals("S-1 2024-05-02T09:07 'Pool' VALUE '2024-05-02T09:00:00+02:00' VALUE", sample.sample() + " " + sample.time().orElseThrow().clock() + " "
				+ value(sample, "sample document/sample identifier") + " " + value(sample, "measurement time"));
	}

	@Test
	void doubtsMeasurementsWithoutASampleAndTimesThatAreNone() {
		assertReadWith(document.with("\"sample identifier\": \"S-1\", ", "").readBy(reader), "sample.unnamed");
		assertReadWith(document.with("2024-05-02T09:00:00+02:00", "in May").readBy(reader), "time.missing");
		assertTrue(content(document.with("2024-05-02T09:00:00+02:00", "1970-01-01T00:00:00-05:00").readBy(reader)).samples().getFirst().time().isEmpty());
	}

	@Test
	void saysWhatAConverterIsKnownToMakeUp() {
		Fixture converted = document.with("\"device system document\"", "\"data system document\": {\"ASM converter name\": \"allotropy_x\"}, \"device system document\"")
				.with("1.25, \"unit\": \"OD\"", "1.25, \"unit\": \"mAU\"").with("09:00:00+02:00", "09:00:00+00:00");
		assertReadWith(converted.readBy(reader), "unit.doubtful");
		assertReadWith(converted.readBy(reader), "time.zone-doubtful");
	}

	@Test
	void readsMeasurementsWithoutADocumentAroundThemAndDocumentsOfAnotherName() {
		Fixture early = new Fixture("a.json", """
				{"measurement aggregate document": {"analyst": "kim", "measurement document": [{"measurement identifier": "m1", "sample document": {"sample identifier": "S-3"},
				"absorbance": {"value": 0.5, "unit": "OD"}}], "calculated data aggregate document": {"calculated data document": [{"calculated data name": "Dilute",
				"calculated result": {"value": 5, "unit": "OD"}, "calculation description": "x 10", "data source aggregate document": {"data source document":
				[{"data source identifier": "m1"}]}}]}}, "$asm.manifest": "http://example.org/plate-reader.manifest"}""");
		SampleContent sample = content(early.readBy(reader)).samples().getFirst();
		assertEquals("S-3 0.5 {AU} VALUE 5 {AU} VALUE 'x 10' VALUE", sample.sample() + " " + value(sample, "absorbance") + " " + value(sample, "dilute") + " "
				+ value(sample, "dilute/calculation description"));
		assertEquals(1, sample.measurements().stream().filter(one -> one.field().equals("dilute")).count());
		assertEquals("S-1", content(document.with("\"plate reader document\"", "\"reader document\"").readBy(reader)).samples().getFirst().sample());
	}

	@Test
	void leavesWordsWithinTextsAlone() {
		assertEquals("{\"a\": \"NaN\", \"b \\\" NaN\": [\"-Infinity\", 1]}", new BareNumbers("{\"a\": NaN, \"b \\\" NaN\": [-Infinity, 1]}").quoted());
		assertEquals("{\"a\": \"" + "\\n".repeat(50_000) + "NaN", new BareNumbers("{\"a\": \"" + "\\n".repeat(50_000) + "NaN").quoted());
	}
}
