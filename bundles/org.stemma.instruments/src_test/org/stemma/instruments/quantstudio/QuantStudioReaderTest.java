/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.quantstudio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class QuantStudioReaderTest {

	private final QuantStudioReader reader = new QuantStudioReader();
	private final Fixture export = Fixture.beside(QuantStudioReaderTest.class, "two-targets.txt");

	@ParameterizedTest
	@CsvSource({ "cycle threshold result (qpcr), 30.155 1", "cycle threshold value setting (qpcr), 0.133 1",
			"baseline determination start cycle setting, 3 1", "baseline determination end cycle setting, 25 1",
			"automatic cycle threshold enabled setting, true", "ct mean, 30.115 1", "ct sd, 0.051 1", "delta ct mean, -2.647 1",
			"delta delta ct, 0.323 1", "rq, 0.800 1", "quantity, 1020.125 1", "r^2, 0.997 1", "slope, -3.383 1",
			"amplification score, 1.242 1", "cq confidence, 0.967 1", "tm1, 78.122 1", "highsd, N", "task, UNKNOWN",
			"sample role type, unknown sample role", "reporter dye setting, FAM", "quencher dye setting, NFQ-MGB", "omit, false",
			"target dna description, LIN28A", "sample color, 'RGB(176,23,31)'", "total cycle number setting, 2 1" })
	void readsEachValueOfATargetInAWell(String field, String expected) {
		assertEquals(expected + " VALUE", value(target("A1", "LIN28A"), field).replace("'", ""));
	}

	@Test
	void readsASampleForEachTargetThatWasMeasured() {
		RunContent content = content(export.readBy(reader));
		assertEquals(List.of("A1 Lot 7", "A1 Lot 7", "A2 Blank", "A3 Std 1"),
				content.samples().stream().map(sample -> sample.well() + " " + sample.sample()).toList());
		assertTrue(content.notUnderstood().isEmpty());
	}

	@Test
	void keepsUndeterminedAsNotDetected() {
		assertEquals("'Undetermined' NOT_DETECTED", value(target("A2", "LIN28A"), "cycle threshold result (qpcr)"));
		assertEquals("'' MISSING", value(target("A2", "LIN28A"), "ct mean"));
	}

	@ParameterizedTest
	@CsvSource({ "model number, ViiA 7", "equipment serial number, 270001", "experiment type, comparative CT qPCR experiment",
			"experimental data identifier, Residual iPSC 7", "passive reference dye setting, ROX", "room, B12",
			"reference dna description, GAPDH", "reference sample description, Lot 1" })
	void readsTheFactsOfTheRun(String field, String text) {
		assertEquals(text, fact(export.readBy(reader), field).text());
	}

	@Test
	void readsTheBlock() {
		assertEquals("96 1 VALUE", org.stemma.instruments.Readings.text(fact(export.readBy(reader), "plate well count")));
		assertEquals("200 uL VALUE", org.stemma.instruments.Readings.text(fact(export.readBy(reader), "well volume")));
	}

	@ParameterizedTest
	@CsvSource({ "2023-10-02 09:44:54 PM EDT, 2023-10-02T21:44:54", "2023-10-02 21:44:54 PM EDT, 2023-10-02T21:44:54",
			"2023-10-02 00:44:54 AM EDT, 2023-10-02T00:44:54", "10-02-2023 09:44:54 AM EDT, 2023-10-02T09:44:54" })
	void readsTheEndOfTheRunWithItsZone(String written, LocalDateTime clock) {
		SampleContent sample = content(export.with("2023-10-02 09:44:54 PM EDT", written).readBy(reader)).samples().getFirst();
		assertEquals(new MeasuredTime(clock, ZoneOffset.ofHours(-4), true), sample.time().get());
	}

	@Test
	void keepsAnImpossibleOrMissingEndOfTheRunUnknown() {
		Outcome<RunContent> impossible = export.with("09:44:54 PM", "22:44:54 AM").readBy(reader);
		assertReadWith(impossible, "time.impossible");
		assertTrue(content(impossible).samples().getFirst().time().isEmpty());
		assertReadWith(export.with("Experiment Run End Time", "Other").readBy(reader), "time.missing");
	}

	@Test
	void readsADayAloneAndKeepsAnEndThatIsNoTimeUnknown() {
		Outcome<RunContent> day = export.with("2023-10-02 09:44:54 PM EDT", "10-02-2023").readBy(reader);
		assertReadWith(day, "time.day-only");
		assertEquals(LocalDateTime.of(2023, 10, 2, 0, 0), content(day).samples().getFirst().time().get().clock());
		Outcome<RunContent> none = export.with("2023-10-02 09:44:54 PM EDT", "2 days ago").readBy(reader);
		assertReadWith(none, "time.unreadable");
		assertTrue(content(none).samples().getFirst().time().isEmpty());
	}

	@Test
	void readsResultsWithoutTheNumbersOfTheWells() throws IOException {
		Fixture fewer = export.changed(text -> text.substring(0, text.indexOf("[Sample Setup]"))
				+ text.substring(text.indexOf("[Results]")).replaceAll("(?m)^(Well|\\d+)\\t(?=Well Position|[A-H]\\d)", ""));
		assertTrue(reader.recognise(fewer.file().head()).confidence() > 50);
		assertEquals("A1 30.155 1 VALUE", content(fewer.readBy(reader)).samples().stream().filter(sample -> sample.sample().equals("Lot 7")).findFirst()
				.map(sample -> sample.well() + " " + value(sample, "cycle threshold result (qpcr)")).orElse(""));
	}

	@Test
	void readsKeysWhoseValueHoldsTheCommaOfTheTable() {
		Fixture commas = export.changed(text -> text.replaceAll("(?<=\\d),(?=\\d)", "").replace('\t', ',').replace("Residual iPSC 7", "Residual, iPSC 7"));
		assertTrue(content(commas.readBy(reader)).metadata().stream()
				.anyMatch(fact -> fact.field().equals("experimental data identifier") && fact.text().equals("Residual, iPSC 7")));
	}

	@Test
	void readsTheCurves() {
		assertEquals("[1, 2] [Optional[1.064], Optional[1.065]]", curve("A1", "LIN28A", "normalized reporter data cube"));
		assertEquals("[1, 2] [Optional[-0.002], Optional.empty]", curve("A1", "LIN28A", "baseline corrected reporter data cube"));
		assertEquals("[1, 2] [Optional[502840.900], Optional[502841.900]]", curve("A1", "LIN28A", "reporter data cube"));
		assertEquals("[1, 2] [Optional[1654662.500], Optional[1654663.500]]", curve("A1", "GAPDH", "reporter data cube"));
		assertEquals("[1, 2] [Optional[1591197.500], Optional[1591198.500]]", curve("A1", "GAPDH", "passive reference data cube"));
		assertEquals("[60.403, 60.503] [Optional[3.478], Optional[3.468]]", curve("A1", "GAPDH", "melting curve data cube"));
		assertEquals("[1, 2] [Optional[882830.500], Optional[882835.500]]", curve("A1", "LIN28A", "raw data/x1-m1"));
	}

	@Test
	void readsWithoutAnySectionButTheResults() {
		Fixture results = export.changed(text -> text.substring(0, text.indexOf("[Sample Setup]")) + text.substring(text.indexOf("[Results]"), text.indexOf("[Melt")));
		assertEquals(4, content(results.readBy(reader)).samples().size());
	}

	@Test
	void readsThe7500LayoutWithPositionsAsWells() {
		String text = "Block Type = 96alum\nExperiment Run End Time = 2023-05-20 14:02:11 PM GMT+02:00\nInstrument Type = sds7500\n"
				+ "Passive Reference = ROX\n\n[Results]\nWell\tSample Name\tTarget Name\tTask\tReporter\tCт\tΔCт\n"
				+ "A1\tLot 8\tLIN28A\tUNKNOWN\tFAM\t31.5\t2.25\nA2\tLot 8\tGAPDH\tUNKNOWN\tVIC\tUndetermined\t\n";
		RunContent content = content(new Fixture("run.txt", text).readBy(reader));
		assertEquals("31.5 1 VALUE", value(content.samples().getFirst(), "cycle threshold result (qpcr)"));
		assertEquals("2.25 1 VALUE", value(content.samples().getFirst(), "delta ct"));
		assertEquals("A2", content.samples().get(1).well());
	}

	@Test
	void givesEachAlleleASampleOfItsOwn() {
		String text = "* Experiment Type = Genotyping\n* Instrument Type = X\n* Passive Reference = ROX\n* Block Type = 96-Well\n\n"
				+ "[Sample Setup]\nWell\tWell Position\tSample Name\tSNP Assay Name\tTask\tAllele1 Name\tAllele1 Reporter\tAllele2 Name\tAllele2 Reporter\n"
				+ "1\tA1\tS1\tAPOE\tUNKNOWN\tC\tVIC\tT\tFAM\n\n[Results]\nWell\tSNP Assay Name\tCall\tAllele1 Ct\tAllele2 Ct\tAllele1 Delta Rn\tAllele2 Delta Rn\n"
				+ "1\tAPOE\tHomozygous C/C\t24.25\tUndetermined\t1.5\t0.02\n";
		List<SampleContent> samples = content(new Fixture("run.txt", text).readBy(reader)).samples();
		assertEquals("'APOE-C' VALUE", value(samples.get(0), "target dna description"));
		assertEquals("24.25 1 VALUE", value(samples.get(0), "cycle threshold result (qpcr)"));
		assertEquals("'APOE-T' VALUE", value(samples.get(1), "target dna description"));
		assertEquals("'FAM' VALUE", value(samples.get(1), "reporter dye setting"));
		assertEquals("0.02 1 VALUE", value(samples.get(1), "baseline corrected reporter result"));
		assertEquals("'Homozygous C/C' VALUE", value(samples.get(1), "genotyping qpcr result"));
		Fixture bare = new Fixture("run.txt", text.substring(0, text.indexOf("[Sample Setup]")) + "[Results]\nWell\tSNP Assay\tAllele 1\tAllele 2\tCall\tAllele 1 Delta Rn\tAllele 2 Delta Rn\n"
				+ "A1\tAPOE\tC\tT\tC/C\t1.5\t0.02\n");
		SampleContent second = content(bare.readBy(reader)).samples().get(1);
		assertEquals("'APOE-T' VALUE 0.02 1 VALUE", value(second, "target dna description") + " " + value(second, "baseline corrected reporter result"));
	}

	@Test
	void readsNamesInWhichASpreadsheetLostLetters() {
		SampleContent sample = content(export.changed(text -> text.replaceAll("[тΔ]", "?")).readBy(reader)).samples().getFirst();
		assertEquals("30.155 1 VALUE, 0.323 1 VALUE, -2.647 1 VALUE", String.join(", ", List.of("cycle threshold result (qpcr)", "delta delta ct", "delta ct mean")
				.stream().map(field -> value(sample, field)).toList()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16", "x-UTF-16LE-BOM" })
	void readsOtherEncodings(String charset) {
		Outcome<RunContent> outcome = reader.read(export.file(java.nio.charset.Charset.forName(charset)), ReaderSettings.in(Fixture.LABORATORY));
		assertEquals(content(export.readBy(reader)).samples().size(), content(outcome).samples().size());
		assertEquals("30.115 1 VALUE", value(content(outcome).samples().getFirst(), "ct mean"));
	}

	@Test
	void readsDecimalCommas() {
		Fixture commas = export.changed(text -> text.replaceAll("(?<=\\d),(?=\\d{3}\\.)", "~").replaceAll("(?<=\\d),(?=\\d{3}~)", "~")
				.replaceAll("(?<=\\d)\\.(?=\\d{3}(\\t|\\n))", ",").replace('~', '.'));
		SampleContent sample = content(commas.readBy(reader)).samples().getFirst();
		assertEquals("30.155 1 VALUE", value(sample, "cycle threshold result (qpcr)"));
		assertEquals("1020.125 1 VALUE", value(sample, "quantity"));
	}

	@Test
	void saysThatATargetOfTheSetupHasNoResult() {
		Outcome<RunContent> outcome = export.changed(text -> text.replaceFirst("3\\tA3\\tfalse.*\\n", "")).readBy(reader);
		assertReadWith(outcome, "well.without-result");
		assertEquals("well A3", content(outcome).notUnderstood().getFirst().name());
	}

	@Test
	void refusesWhatCannotBeTrueAndMarksANumberThatIsNone() {
		assertMarked(export.with("30.155", "30x155").readBy(reader), "30x155", 43, 10);
		assertRefused(export.with("1\tA1\tfalse\tLot 7\tGAPDH", "1\tA1\tfalse\tLot 7\tLIN28A").readBy(reader), "well.twice", 44, 0);
		assertRefused(export.with("\tY\n", "\tY\tZ\n").readBy(reader), "row.long", 45, 27);
		assertRefused(export.changed(text -> text.substring(0, text.indexOf("60.503") + 3)).readBy(reader), "row.short", 54, 0);
	}

	@ParameterizedTest
	@CsvSource({ "[Results], 41", "[Melt Curve Raw Data], 51", "[Amplification Data], 28", "[Raw Data], 22" })
	void refusesAFileThatLostTheNameOfASection(String name, int line) {
		Outcome<RunContent> outcome = export.changed(text -> text.replaceFirst("(?m)^" + java.util.regex.Pattern.quote(name) + "\n", "")).readBy(reader);
		assertRefused(outcome, "section.unnamed", line, 0);
	}

	@Test
	void refusesASectionThatLostTheNamesOfItsColumns() {
		assertRefused(export.changed(text -> text.replaceFirst("(?m)^Well\tCycle\tTarget Name.*\n", "")).readBy(reader), "header.missing", 29, 0);
	}

	@Test
	void keepsAPointOfTooManyDigitsWithoutAValue() {
		Outcome<RunContent> outcome = export.with("1\t1\tLIN28A\t1.064", "1\t1\tLIN28A\t1e400").readBy(reader);
		assertReadWith(outcome, "curve.no-value");
		assertEquals(4, content(outcome).samples().size());
	}

	@Test
	void refusesARunWithoutResults() {
		Outcome<RunContent> outcome = export.changed(text -> text.substring(0, text.indexOf("[Raw Data]"))).readBy(reader);
		assertFalse(outcome.succeeded());
		assertTrue(outcome.problems().stream().anyMatch(problem -> problem.code().equals("table.empty")));
	}

	@Test
	void asksForTheLocaleWhereNumbersReadTwoWays() {
		String text = "* Instrument Type = X\n* Chemistry = Y\n* Block Type = 96-Well\n\n[Results]\nWell\tTarget Name\tCT\nA1\tLIN28A\t30.155\n";
		Fixture open = new Fixture("run.txt", text);
		assertRefused(open.readBy(reader), "number.ambiguous", 7, 3);
		assertEquals("30.155 1 VALUE", value(content(open.readBy(reader, Locale.US)).samples().getFirst(), "cycle threshold result (qpcr)"));
	}

	private SampleContent target(String well, String target) {
		return content(export.readBy(reader)).samples().stream().filter(sample -> sample.well().equals(well)
				&& value(sample, "target dna description").contains("'" + target + "'")).findFirst().orElseThrow();
	}

	private String curve(String well, String target, String field) {
		Curve curve = target(well, target).curves().stream().filter(one -> one.field().equals(field)).findFirst().orElseThrow();
		return curve.at() + " " + curve.values();
	}

	private static Measured fact(Outcome<RunContent> outcome, String field) {
		return content(outcome).metadata().stream().filter(fact -> fact.field().equals(field)).findFirst().orElseThrow();
	}
}
