/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.tapestation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.text;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class TapeStationReaderTest {

	private final TapeStationReader reader = new TapeStationReader();
	private final Fixture run = Fixture.beside(TapeStationReaderTest.class, "run.xml");

	@Test
	void readsASampleInTheUnitsOfItsAssay() {
		SampleContent sample = content(run.readBy(reader)).samples().getFirst();
		assertEquals("CL-12 gDNA B1", sample.sample() + " " + sample.well());
		assertEquals("58.2 ng/uL VALUE", value(sample, "concentration"));
		assertEquals("7.9 1 VALUE", value(sample, "din"));
		assertEquals("26.4 Cel VALUE", value(sample, "compartment temperature"));
		assertEquals("'Sample outside range' VALUE", value(sample, "error"));
		assertEquals(Instant.parse("2024-05-21T06:14:29Z"), sample.time().orElseThrow().instant());
		assertTrue(sample.time().orElseThrow().zoneKnown());
	}

	@Test
	void readsPeaksAndRegions() {
		SampleContent sample = content(run.readBy(reader)).samples().getFirst();
		assertEquals("250 {bp} VALUE", value(sample, "peak position"));
		assertEquals("169.959 [RFU] VALUE", value(sample, "peak height"));
		assertEquals("30.1 nmol/L VALUE", value(sample, "molarity"));
		assertEquals("'-' MISSING", value(sample, "relative peak area"));
		assertEquals("60000 {bp} VALUE", value(sample, "region end"));
		assertEquals("15200 {bp} VALUE", value(sample, "averagesize"));
	}

	@Test
	void readsTheRun() {
		RunContent content = content(run.readBy(reader));
		assertEquals("'kim' VALUE", content.metadata().stream().filter(fact -> fact.field().equals("analyst"))
				.map(fact -> text(fact)).findFirst().orElseThrow());
		assertEquals("'5.1' VALUE", content.metadata().stream().filter(fact -> fact.field().equals("method version"))
				.map(fact -> text(fact)).findFirst().orElseThrow());
	}

	@Test
	void readsAnotherEncodingAndDecimalCommas() {
		Fixture changed = run.with("encoding=\"utf-8\"", "encoding=\"utf-16\"").changed(text -> text.replaceAll("(>\\d+)\\.(\\d+<)", "$1,$2"));
		assertEquals("58.2 ng/uL VALUE", value(content(reader.read(changed.file(StandardCharsets.UTF_16),
				ReaderSettings.in(Fixture.LABORATORY))).samples().getFirst(), "concentration"));
	}

	@Test
	void keepsWhatItDoesNotKnow() {
		Fixture more = run.changed(text -> text.replaceFirst("<ScreenTapeID>", "<GelLot>G-7</GelLot><ScreenTapeID>").replaceFirst("<Units>",
				"<Kit>D1000</Kit><Units>").replaceFirst("<Sample>", "<Sample flagged=\"yes\">"));
		RunContent content = content(more.readBy(reader));
		assertEquals("'G-7' VALUE", value(content.samples().getFirst(), "gellot"));
		assertEquals("[D1000, yes]", content.notUnderstood().stream().map(RunContent.NotUnderstood::text).filter(List.of("D1000", "yes")::contains)
				.sorted().toList().toString());
	}

	@Test
	void marksANumberThatIsNoneAndReadsTheOthers() {
		assertMarked(run.with(">30.1<", ">30.1*<").readBy(reader), "30.1*", 43, 21);
	}

	@Test
	void readsTheUnitsOfTheAssay() {
		assertEquals("30.1 fmol/uL VALUE", value(content(run.with("<MolarityUnit>nmol/l<", "<MolarityUnit>fmol/µl<").readBy(reader)).samples().getFirst(), "molarity"));
	}

	@Test
	void takesNoConcentrationWithoutItsUnit() {
		var bare = run.with("<ConcentrationUnit>ng/µl</ConcentrationUnit>", "<ConcentrationUnit/>");
		assertReadWith(bare.readBy(reader), "unit.missing");
		String before = content(run.readBy(reader)).samples().getFirst().measured("concentration").orElseThrow().text();
		assertEquals("'" + before + "' ERROR", value(content(bare.readBy(reader)).samples().getFirst(), "concentration"));
		assertEquals("30.1 nmol/L VALUE", value(content(bare.readBy(reader)).samples().getFirst(), "molarity"));
		assertEquals("'30.1' ERROR", value(content(run.with("<MolarityUnit>nmol/l</MolarityUnit>", "").readBy(reader)).samples().getFirst(), "molarity"));
	}

	@ParameterizedTest
	@CsvSource({ "<Comment>CL-12 gDNA</Comment>, <Comment/>, sample.unnamed", "<WellNumber>B1</WellNumber>, '', well.missing",
			"<TapeRunDate>2024-05-21T08:14:29+02:00</TapeRunDate>, <TapeRunDate/>, time.missing", ">58.2<, >-58.2<, value.implausible" })
	void doubtsASampleOfWhichSomethingIsMissingOrImpossible(String old, String changed, String code) {
		assertReadWith(run.with(old, changed).readBy(reader), code);
	}

	@Test
	void refusesASampleOnATapeThatTheFileDoesNotHave() {
		assertRefused(run.with("<ScreenTapeID>T-1</ScreenTapeID>\n      <Peaks>", "<ScreenTapeID>T-2</ScreenTapeID>\n      <Peaks>")
				.readBy(reader), "sample.tape", 36, 21);
	}

	@Test
	void refusesAFileThatWasCutOff() {
		assertFalse(run.changed(text -> text.substring(0, text.indexOf("<Regions>"))).readBy(reader).succeeded());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '!', value = {
			"Size [bp],Calibrated Conc. [ng/µl],Peak Molarity [nmol/l],% Integrated Area,Peak Comment,Observations ! 350,12.25,53.8,98.5,, ! relative corrected peak area ! 98.5 % VALUE",
			"Size [bp],Calibrated Conc. [ng/µl],Peak Molarity [nmol/l],% Integrated Area,Peak Comment,Observations ! 350,12.25,53.8,98.5,, ! calibrated conc. [ng/µl] ! 12.25 ng/uL VALUE",
			"From [bp],To [bp],Average Size [bp],Conc. [ng/µl],% of Total,Region Comment,Color ! 200,700,350,12.25,98.5,,blue ! average size [bp] ! 350 {bp} VALUE",
			"RINe,28S/18S (Area),Conc. [ng/µl],Alert,Observations ! 9.5,-,150.5,, ! rine ! 9.5 1 VALUE",
			"DIN,Conc. [ng/µl],Alert,Observations ! -,0.5,,Outside the range ! din ! '-' MISSING" })
	void readsTheTablesThatStandBesideTheDocument(String names, String values, String field, String expected) throws java.io.IOException {
		Fixture table = new Fixture("table.csv", "FileName,WellId,Sample Description," + names + "\nrun 7,B1,Lot 7," + values + "\n");
		assertTrue(reader.recognise(table.file().head()).confidence() > 50);
		assertEquals("B1 " + expected, content(table.readBy(reader)).samples().getFirst().well() + " " + value(content(table.readBy(reader)).samples().getFirst(), field));
		assertReadWith(table.readBy(reader), "time.unknown");
	}
}
