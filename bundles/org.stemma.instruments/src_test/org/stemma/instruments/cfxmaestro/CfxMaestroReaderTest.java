/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cfxmaestro;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.instruments.Fixture;
import org.stemma.testkit.instrument.SheetFixture;

class CfxMaestroReaderTest {

	private final CfxMaestroReader reader = new CfxMaestroReader();
	private final Fixture plate = Fixture.beside(CfxMaestroReaderTest.class, "plate.csv");

	@ParameterizedTest
	@CsvSource({ "Lot 7, cycle threshold result (qpcr), 31.1877528266099 1 VALUE", "Lot 7, ct mean, 31.2 1 VALUE",
			"Lot 7, sample role type, unknown sample role VALUE", "Lot 7, group identifier, Day 3 VALUE",
			"Lot 7, reporter dye setting, FAM VALUE", "Lot 7, starting quantity (sq), NaN MISSING",
			"Blank, cycle threshold result (qpcr), NaN MISSING", "Blank, sample role type, control sample role VALUE",
			"Blank, well note, new plate VALUE", "Std 1, starting quantity (sq), 1250.5 1 VALUE",
			"Std 1, sample role type, standard sample role VALUE" })
	void readsEachWell(String name, String field, String expected) {
		assertEquals(expected, value(sample(plate.readBy(reader), name), field).replace("'", ""));
	}

	@Test
	void hasNoTimeWhereTheFileHasNone() {
		assertTrue(sample(plate.readBy(reader), "Lot 7").time().isEmpty());
		assertEquals("A01", sample(plate.readBy(reader), "Lot 7").well());
	}

	@Test
	void refusesATableWithoutCyclesAndMarksACycleThatIsNone() {
		assertRefused(plate.with(",Cq,", ",Other,").readBy(reader), "column.missing", 1, 0);
		assertMarked(plate.with("31.1877528266099", "x").readBy(reader), "x", 2, 8);
	}

	@Test
	void takesAMeanBelowTheWellsForAFactOfTheRun() {
		var outcome = plate.changed(text -> text.stripTrailing() + "\nMean,,,,,,,27.8,,,,,,,,\n").readBy(reader);
		assertEquals(3, content(outcome).samples().size());
		assertEquals("27.8", content(outcome).metadata().stream()
				.filter(fact -> fact.field().equals("average cycle threshold result (qpcr)")).findFirst().orElseThrow().text());
	}

	@Test
	void takesARowBelowTheWellsForNoWell() {
		var outcome = plate.changed(text -> text.stripTrailing() + "\nOverall,,,,,,,27.8,,,,,,,,\n").readBy(reader);
		assertEquals(3, content(outcome).samples().size());
		assertEquals("row without a well", content(outcome).notUnderstood().getLast().name());
		assertEquals("well.missing", outcome.problems().getLast().code());
	}

	@Test
	void readsTheDaysOfTheRunMonthFirst() {
		var outcome = plate.changed(text -> "Run Started,09/12/2014 18:12:31 UTC\nRun Ended,09/12/2014 19:34:01 UTC\n\n" + text).readBy(reader);
		assertReadWith(outcome, "time.order-by-format");
		assertEquals("2014-09-12T19:34:01Z", sample(outcome, "Lot 7").time().orElseThrow().instant().toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"Melt Temperature,Peak Height,Begin Temperature,End Temperature ! 85.50,345.6,80.00,88.5 ! melt temperature ! 85.50 Cel VALUE",
			"End RFU,Call,Sample Type,CallType,Is Control ! 3456.7,(+) Positive,Unkn,,False ! end rfu ! 3456.7 [RFU] VALUE",
			"Cq,SQ ! 22.5,123.4 ! starting quantity (sq) ! 123.4 1 VALUE" })
	void readsTheOtherTablesOfARun(String names, String values, String field, String expected) throws IOException {
		Fixture table = new Fixture("other.csv", ",Well,Fluor,Target,Content,Sample," + names + "\n,A01,SYBR,ACTB,Unkn-1,Lot 7," + values + "\n");
		assertTrue(reader.recognise(table.file().head()).confidence() > 50);
		assertEquals(expected, value(sample(table.readBy(reader), "Lot 7"), field));
	}

	@Test
	void readsTheFluorescenceOfEachWellInEachCycle() throws IOException {
		Fixture curves = new Fixture("curves.csv", ",Cycle,A1,A2,H12\n,1,-1.5,2.5,4.5\n,2,-1.25,2.75,x\n,3,-1.75,2.6,4.7\n");
		assertTrue(reader.recognise(curves.file().head()).confidence() > 50);
		var samples = content(curves.readBy(reader)).samples();
		assertEquals("A1, A2, H12", String.join(", ", samples.stream().map(sample -> sample.well()).toList()));
		assertEquals("[1, 2, 3] [Optional[-1.5], Optional[-1.25], Optional[-1.75]]",
				samples.getFirst().curves().getFirst().at() + " " + samples.getFirst().curves().getFirst().values());
		assertEquals("[Optional[4.5], Optional.empty, Optional[4.7]]", samples.getLast().curves().getFirst().values().toString());
		assertReadWith(curves.readBy(reader), "value.not-a-result");
		assertRefused(curves.with(",2,-1.25,2.75,x", ",2,-1.25,2.75").readBy(reader), "row.short", 3, 5);
	}

	@ParameterizedTest
	@CsvSource({ "run 7 - Melt Curve Derivative Results_SYBR.csv, slope 1 SYBR", "run 7 - Melt Curve RFU Results_FAM.csv, fluorescence [RFU] FAM",
			"melting.csv, fluorescence or its slope 1 melting.csv" })
	void readsMeltingCurvesAndWhatTheyAreOfWhereTheirNameSays(String name, String expected) throws IOException {
		Fixture curves = new Fixture(name, ",Temperature,A1,A2\n,65,10.5,11.5\n,65.5,12.5,-0.2\n");
		assertTrue(reader.recognise(curves.file().head()).confidence() > 50);
		var sample = content(curves.readBy(reader)).samples().get(1);
		var curve = sample.curves().getFirst();
		assertEquals("A2 melting curve data cube [65, 65.5] Cel [Optional[11.5], Optional[-0.2]]", sample.well() + " " + curve.field() + " " + curve.at() + " "
				+ curve.across().unit() + " " + curve.values());
		assertEquals(expected, curve.of().concept() + " " + curve.of().unit() + " " + sample.measurements().getFirst().text());
		assertEquals(!expected.contains(" or "), curves.readBy(reader).problems().stream().noneMatch(problem -> problem.code().equals("curve.kind")));
	}

	@Test
	void readsGenotypesAndTheExpressionOfTargets() throws IOException {
		Fixture alleles = new Fixture("a.csv", ",Well,Sample,Content,Call,Type,RFU1,RFU2\n,A01,Lot 7,Unkn,Heterozygote,Auto,1200.5,950.25\n");
		assertTrue(reader.recognise(alleles.file().head()).confidence() > 50);
		assertEquals("'Heterozygote' VALUE 950.25 [RFU] VALUE", value(sample(alleles.readBy(reader), "Lot 7"), "call") + " "
				+ value(sample(alleles.readBy(reader), "Lot 7"), "rfu2"));
		Fixture expression = new Fixture("e.csv", ",Target,Sample,Control,Relative Quantity,Relative Quantity SD,Expression,Expression SEM,Corrected Expression SEM,Mean Cq,P-Value\n"
				+ ",LIN28A,Lot 7,,0.5,0.125,0.25,0.05,NaN,28.5,0.04\n");
		assertTrue(reader.recognise(expression.file().head()).confidence() > 50);
		assertEquals("0.25 1 VALUE 0.125 1 VALUE 28.5 1 VALUE 'LIN28A' VALUE", String.join(" ", List.of("expression", "relative quantity sd", "ct mean",
				"target dna description").stream().map(field -> value(sample(expression.readBy(reader), "Lot 7"), field)).toList()));
	}

	@Test
	void readsEachSheetOfAWorkbookWithTheKeysOfTheRun() throws IOException {
		var file = new SheetFixture("run.xlsx").sheet("Cq", "|Well|Fluor|Target|Content|Sample|Biological Set Name|Cq|Starting Quantity (SQ)|SQ Mean|SQ Std. Dev|Set Point\n"
				+ "|A01|FAM|LIN28A|Unkn-1|Lot 7||25.5|NaN|NaN|NaN|60").sheet("HEX", "|Cycle|A1\n|1|10.5\n|2|12.5")
				.sheet("Melt Curve Peak Results", "|Well|Fluor|Content|Sample|Melt Temperature|Peak Height\n|A01|FAM|Unkn-1|Lot 7|81.5|120.5")
				.sheet("Standard Curve", "|Fluor|Efficiency %|Slope|R^2\n|FAM|98.5|-3.36|0.998")
				.sheet("Run Information", "File Name|run.pcrd\nRun Ended|03/21/2014 21:15:00 UTC\nBase Serial Number|CT012345").sheet("Notes", "ask Ada").file();
		assertTrue(reader.recognise(file.head()).confidence() > 50);
		var content = content(reader.read(file, org.stemma.api.instrument.ReaderSettings.in(Fixture.LABORATORY)));
		assertEquals("25.5 1 VALUE, 'HEX' VALUE, 81.5 Cel VALUE", value(content.samples().get(0), "cycle threshold result (qpcr)") + ", "
				+ value(content.samples().get(1), "reporter dye setting") + ", " + value(content.samples().get(2), "melt temperature"));
		assertTrue(content.samples().stream().allMatch(sample -> sample.time().orElseThrow().instant().toString().equals("2014-03-21T21:15:00Z")));
		assertEquals("fam efficiency=98.5, fam slope=-3.36, base serial number=CT012345", List.of("fam efficiency", "fam slope", "base serial number").stream()
				.map(field -> field + "=" + content.metadata().stream().filter(fact -> fact.field().equals(field)).findFirst().orElseThrow().text())
				.collect(java.util.stream.Collectors.joining(", ")));
		assertEquals("[ask Ada]", content.notUnderstood().stream().map(one -> one.text()).toList().toString());
	}

	@Test
	void refusesStandardCurvesAlone() {
		assertRefused(new Fixture("s.csv", ",Fluor,Efficiency %,Slope,R^2\n,FAM,98.5,-3.36,0.998\n").readBy(reader), "table.empty", 0, 0);
	}

	@Test
	void readsCurvesBelowTheKeysOfARun() throws IOException {
		Fixture curves = new Fixture("curves.csv", "File Name,run.pcrd\nRun Ended,03/21/2014 21:15:00 UTC\nBase Serial Number,CT012345\n\nCycle,A1,A2\n1,10.5,11.5\n2,12.5,13.5\n");
		assertTrue(reader.recognise(curves.file().head()).confidence() > 50);
		var sample = content(curves.readBy(reader)).samples().get(1);
		assertEquals("A2 [1, 2] [Optional[11.5], Optional[13.5]] 2014-03-21T21:15:00Z", sample.well() + " " + sample.curves().getFirst().at() + " "
				+ sample.curves().getFirst().values() + " " + sample.time().orElseThrow().instant());
		assertEquals(0, reader.recognise(new Fixture("other.csv", "Cycle,A1,A2\n1,10.5,11.5\n").file().head()).confidence());
	}
}
