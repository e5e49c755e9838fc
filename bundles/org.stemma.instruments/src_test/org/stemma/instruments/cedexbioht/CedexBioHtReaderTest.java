/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cedexbioht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class CedexBioHtReaderTest {

	private final CedexBioHtReader reader = new CedexBioHtReader();
	private final Fixture archive = Fixture.beside(CedexBioHtReaderTest.class, "archive.txt");

	@Test
	void aSampleMeasuredAgainTheNextDayIsAnotherOne() {
		Fixture days = archive.changed(text -> text.stripTrailing() + "\n" + text.lines().filter(line -> line.startsWith("40") && line.contains("F-7"))
				.findFirst().orElseThrow().replace("2024-05-02", "2024-05-03") + "\n");
		RunContent content = content(days.readBy(reader));
		assertEquals(List.of("F-7", "F-8", "F-7"), content.samples().stream().map(SampleContent::sample).toList());
		assertEquals(3, content.samples().getLast().time().orElseThrow().clock().getDayOfMonth());
	}

	@Test
	void aControlOfTheSameNameIsAnotherSample() {
		List<SampleContent> samples = content(archive.with("F-7\tB1\tSAM\t        \tLAC2B", "F-7\tB1\tCTL\t        \tLAC2B").readBy(reader)).samples();
		assertEquals("'SAM' VALUE, 'CTL' VALUE", value(samples.get(0), "sample type") + ", " + value(samples.get(1), "sample type"));
		assertEquals("F-7", samples.get(1).sample());
	}

	@Test
	void readsTheResultsOfASampleTogether() {
		RunContent content = content(archive.readBy(reader));
		assertEquals(List.of("F-7", "F-8"), content.samples().stream().map(SampleContent::sample).toList());
		assertEquals(LocalDateTime.of(2024, 5, 2, 9, 0, 5), content.samples().getFirst().time().orElseThrow().clock());
		assertEquals(List.of("analyte name glutamine VALUE", "molar concentration 2.450 mmol/L VALUE", "analyte code GLN2B VALUE",
				"detection kit Standard VALUE", "detection kit range 0.1 - 10.26 mmol/L VALUE", "record type 40 VALUE", "result time 2024-05-02 09:00:05 VALUE", "dilution 1/2 VALUE",
				"measured absorbance 0.17138 VALUE", "result status R VALUE"), shown(content.samples().getFirst()).subList(2, 12));
	}

	@Test
	void keepsACensoredResultWithItsOperatorAndAnActivityInItsUnit() {
		List<String> values = shown(content(archive.readBy(reader)).samples().getFirst());
		assertEquals(true, values.contains("mass concentration 0.0400 g/L BELOW"), values::toString);
		assertEquals(true, values.contains("error < 40.0 OUT_OF_RANGE"), values::toString);
		assertEquals(true, values.contains("catalytic activity concentration 88.09 U/L VALUE"), values::toString);
		assertEquals(true, values.contains("flag verification VALUE"), values::toString);
		assertEquals("absorbance 6.32 {AU} VALUE", shown(content(archive.readBy(reader)).samples().getLast()).get(1));
	}

	@Test
	void readsTheOrderOfCellsBeforeVersionSix() {
		Fixture older = archive.changed(text -> text.lines().findFirst().orElseThrow()
				+ "\r\n40\t2024-05-02 09:00:05\tGLN2B\t\t\tF-7\tSAM\tmmol/L\t \t  2.450\t  0.17138\tR\r\n");
		SampleContent sample = content(older.readBy(reader)).samples().getFirst();
		assertEquals("F-7", sample.sample());
		assertEquals("molar concentration 2.450 mmol/L VALUE", shown(sample).get(2));
	}

	@ParameterizedTest
	@CsvSource({ "IGGHB, IgG human", "TP2LB, total protein", "ASNLB, asparagine", "ASPB, aspartate", "GLYD, glycerol", "KB, potassium" })
	void knowsWhatACodeStandsFor(String code, String name) {
		assertEquals(name, Analyte.of(code).orElseThrow());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\\tv\\t  88.09|\\t  88.09", "\\t  0.00728\\tR|\\tR", "\\t  0.00728\\tR|\\tx\\t  0.00728\\tR" })
	void listsALineThatLostACellOrHasOneMore(String old, String changed) {
		Outcome<RunContent> outcome = archive.with(old.replace("\\t", "\t"), changed.replace("\\t", "\t")).readBy(reader);
		assertReadWith(outcome, "row.shifted");
		assertEquals(1, content(outcome).notUnderstood().size());
		assertFalse(shown(content(outcome).samples().getFirst()).stream().anyMatch(value -> value.startsWith("catalytic")), "no wrong activity");
	}

	@Test
	void doubtsAResultInALineOfAnotherType() {
		assertReadWith(archive.with("40\t2024-05-02 09:01:10", "41\t2024-05-02 09:01:10").readBy(reader), "row.type");
	}

	@Test
	void doubtsAHeadThatLostACell() {
		assertReadWith(archive.with("\t1.1a\t2024-05-01", "\t2024-05-01").readBy(reader), "head.shifted");
		assertReadWith(archive.with("\t6.0.1.1 (1)\t", "\t").readBy(reader), "head.shifted");
	}

	@Test
	void keepsAFlagThatSaysOtherwiseThanItsValue() {
		List<String> values = shown(content(archive.with("< TEST RNG", "> TEST RNG").readBy(reader)).samples().getFirst());
		assertEquals(true, values.contains("flag > TEST RNG VALUE"), values::toString);
	}

	@Test
	void refusesALineThatIsCutOffAndListsOneInAnUnknownUnit() {
		assertFalse(archive.with("40\t2024-05-02 09:02:10\tF-8\t\tSAM\t        \tODB\t        \tOD\t \t  6.32\t  1.05394\tR", "40\t2024-05-02 09:02:10\tF-8").readBy(reader).succeeded());
		assertEquals("number.unit", archive.with("U/L", "furlong").readBy(reader).problems().getFirst().code());
	}

	@Test
	void readsDecimalCommasAndOtherEncodings() {
		Fixture comma = archive.changed(text -> text.replaceAll("(\\d)\\.(\\d+)\t", "$1,$2\t"));
		var settings = ReaderSettings.in(Fixture.LABORATORY);
		assertEquals(shown(content(archive.readBy(reader)).samples().getFirst()).stream().filter(value -> !value.startsWith("measured")).toList(),
				shown(content(reader.read(comma.file(StandardCharsets.UTF_16), settings)).samples().getFirst()).stream()
						.map(value -> value.replace("< 40,0", "< 40.0")).filter(value -> !value.startsWith("measured")).toList());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "F-8|''|sample.unnamed", "F-8|20-Mar|cell.changed", "'1/2     '|4-Jan|cell.changed", "'  6.32'|''|value.missing",
			"< 40.0|40.0|value.inconsistent", "2024-05-02 09:02:10|''|time.missing" })
	void doubtsAResultOfWhichAPartIsMissingOrChanged(String old, String changed, String code) {
		assertReadWith(archive.with("\t" + old + "\t", "\t" + changed + "\t").readBy(reader), code);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\\tGLN2B\\t|\\t\\t", "\\tSAM\\t1/2|\\tXYZ\\t1/2", "0.17138\\tR\\n40|0.17138\\tR40", "  2.450\\t  0.17138|  0.17138\\t< 2.450" })
	void listsALineOfWhichNobodyKnowsWhatItIsOf(String old, String changed) {
		Outcome<RunContent> outcome = archive.with(old.replace("\\t", "\t").replace("\\n", "\n"), changed.replace("\\t", "\t")).readBy(reader);
		assertReadWith(outcome, "row.shifted");
		assertEquals(1, content(outcome).notUnderstood().size());
		assertFalse(shown(content(outcome).samples().getFirst()).contains("analyte name glutamine VALUE"));
	}

	@Test
	void doubtsAResultThatLostItsTypeOrStandsTwice() {
		assertReadWith(archive.with("40\t2024-05-02 09:01:10", "2024-05-02 09:01:10").readBy(reader), "row.type");
		assertReadWith(archive.changed(text -> text + text.lines().toList().getLast() + "\n").readBy(reader), "row.twice");
	}

	@Test
	void listsWhatStandsBehindTheHead() {
		Outcome<RunContent> outcome = archive.with("\tMILLER", "\tMILLER\tnight shift").readBy(reader);
		assertReadWith(outcome, "head.shifted");
		assertEquals("night shift", content(outcome).notUnderstood().getFirst().text());
	}

	@ParameterizedTest
	@CsvSource({ "','", ";" })
	void readsWhatASpreadsheetSavedOfIt(String delimiter) {
		Fixture saved = archive.changed(text -> text.replace("\t", delimiter));
		assertEquals(shown(content(archive.readBy(reader)).samples().getFirst()), shown(content(saved.readBy(reader)).samples().getFirst()));
	}

	@Test
	void readsDatesThatASpreadsheetChangedAsTheHeadProvesOrTheLocaleWritesThem() {
		Fixture open = new Fixture("a.txt", "0\t03/05/2024 17:00:10\t#ARC-FILE#\t1.1a\t2024-05-01\t2024-05-03\tCEDEX BIO HT\t7\t6.0.1 (1)\tKIM\n"
				+ "40\t02/05/2024 09:00:05\tF-7\t\tSAM\t\tGLN2B\t\tmmol/L\t\t2.450\t\tR\n");
		assertFalse(open.readBy(reader).succeeded());
		SampleContent british = content(open.readBy(reader, Locale.UK)).samples().getFirst();
		assertEquals(LocalDateTime.of(2024, 5, 2, 9, 0, 5), british.time().orElseThrow().clock());
		assertEquals("2.450 mmol/L VALUE", value(british, "molar concentration"));
		SampleContent proven = content(open.with("03/05/2024", "13/05/2024").readBy(reader)).samples().getFirst();
		assertEquals(LocalDateTime.of(2024, 5, 2, 9, 0, 5), proven.time().orElseThrow().clock());
	}

	@Test
	void readsAnOlderLineWhoseBatchIsNamedAsAKindOfSample() {
		Fixture older = archive.changed(text -> text.lines().findFirst().orElseThrow()
				+ "\r\n40\t2024-05-02 09:00:05\tGLN2B\t\tQC\tF-7\tSAM\tmmol/L\t \t  2.450\t  0.17138\tR\r\n");
		assertEquals("F-7", content(older.readBy(reader)).samples().getFirst().sample());
	}

	private static List<String> shown(SampleContent sample) {
		return sample.measurements().stream().map(value -> value.field() + " "
				+ value.value().map(number -> number + " " + value.unit()).orElse(value.text()) + " " + value.state()).toList();
	}
}
