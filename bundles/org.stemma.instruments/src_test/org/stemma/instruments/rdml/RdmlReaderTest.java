/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.rdml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertMarked;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class RdmlReaderTest {

	private final RdmlReader reader = new RdmlReader();
	private final Fixture plain = Fixture.beside(RdmlReaderTest.class, "two-reactions.xml");
	private final Fixture partitions = plain.with("</run>", "<react id=\"27\"><sample id=\"Lot 7\"/><partitions><volume>0.85</volume><endPtTable>C3.tsv</endPtTable>"
			+ "<mastermix>mix 1</mastermix><data><tar id=\"LIN28A\"/><pos>120</pos><neg>13880</neg><undef>3</undef><excl>7</excl><conc>10.13</conc></data></partitions></react></run>");

	@ParameterizedTest
	@CsvSource({ "Lot 7, cycle threshold result (qpcr), 31.25 1 VALUE", "Lot 7, target dna description, LIN28A VALUE",
			"Lot 7, reporter dye setting, FAM VALUE", "Lot 7, sample role type, unknown sample role VALUE",
			"Std 1, sample quantity, 1250.0 1 VALUE", "Std 1, sample quantity unit, cop VALUE", "Std 1, exclusion, bubble VALUE",
			"Std 1, cycle threshold result (qpcr), -1.0 NOT_DETECTED", "Lot 7, amplification efficiency, 93.9 1 VALUE" })
	void readsEachReaction(String name, String field, String expected) {
		assertEquals(expected, value(sample(plain.readBy(reader), name), field).replace("'", ""));
	}

	@Test
	void readsPositionTimeAndCurves() {
		SampleContent sample = sample(plain.readBy(reader), "Lot 7");
		assertEquals("B2", sample.well());
		assertEquals(LocalDateTime.of(2023, 4, 13, 10, 0), sample.time().get().clock());
		assertEquals("[1, 3] [Optional[-3.5], Optional[0.25]]", points(sample, "amplification data cube"));
		assertEquals("[65, 66] [Optional[30.5], Optional[30.25]]", points(sample, "melting curve data cube"));
		assertReadWith(plain.readBy(reader), "reaction.excluded");
	}

	@ParameterizedTest
	@ValueSource(strings = { "rdml_data.xml", "any.xml" })
	void readsItPackedUnderAnyName(String inner) throws IOException {
		InstrumentFile file = packed(inner, plain.text());
		assertTrue(reader.recognise(file.head()).confidence() > 50);
		assertEquals(2, content(reader.read(file, ReaderSettings.in(Fixture.LABORATORY))).samples().size());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.0", "1.1", "1.2", "1.4" })
	void readsEachVersion(String version) {
		assertEquals(2, content(plain.with("version=\"1.3\"", "version=\"" + version + "\"").readBy(reader)).samples().size());
	}

	@Test
	void takesRoleAndQuantityOfTheTargetThatTheyAreStatedFor() {
		Fixture apart = plain.with("<type>std</type><quantity>", "<type targetId=\"GAPDH\">ntc</type><type targetId=\"LIN28A\">std</type>"
				+ "<quantity targetId=\"GAPDH\"><value>7</value><unit>cop</unit></quantity><quantity targetId=\"LIN28A\">");
		assertEquals("'std' VALUE", value(sample(apart.readBy(reader), "Std 1"), "task"));
		assertEquals("1250.0 1 VALUE", value(sample(apart.readBy(reader), "Std 1"), "sample quantity"));
	}

	@Test
	void refusesTwoSamplesOfOneNameAndDoubtsOneThatIsNotDescribed() {
		assertFalse(plain.with("<sample id=\"Std 1\"><type>", "<sample id=\"Lot 7\"><type>").readBy(reader).succeeded());
		assertReadWith(plain.with("<sample id=\"Std 1\"><type>", "<sample id=\"Std 2\"><type>").readBy(reader), "reference.unknown");
	}

	@Test
	void listsAReactionWithoutData() {
		Fixture more = plain.with("<react id=\"14\">", "<react id=\"13\"><sample id=\"Lot 7\"/></react><react id=\"14\">");
		assertEquals("B1 Lot 7", content(more.readBy(reader)).notUnderstood().getLast().text());
	}

	@Test
	void listsWhatItDoesNotRead() {
		Fixture more = plain.with("<type>unkn</type>", "<type>unkn</type><annotation><property>age</property><value>7</value></annotation>")
				.with("<experiment id=\"Residual\">", "<experiment id=\"Residual\"><description>third try</description>");
		assertEquals("[FAM, property age, value 7, third try]", content(more.readBy(reader)).notUnderstood().stream().map(one -> one.text()).toList().toString());
	}

	@Test
	void listsSamplesAndTargetsThatNoReactionHas() {
		Fixture more = plain.with("<target id=\"LIN28A\">", "<sample id=\"Lot 9\"><type>unkn</type></sample><target id=\"LIN28A\">")
				.with("<experiment id=\"Residual\">", "<target id=\"GAPDH\"><type>ref</type></target><experiment id=\"Residual\">");
		assertEquals("[dye FAM, sample without a reaction Lot 9: type unkn, target without a reaction GAPDH: type ref]",
				content(more.readBy(reader)).notUnderstood().stream().map(one -> one.name() + " " + one.text()).toList().toString());
	}

	@ParameterizedTest
	@CsvSource({ "positive partition count, 120 1 VALUE", "negative partition count, 13880 1 VALUE", "undefined partition count, 3 1 VALUE",
			"excluded partition count, 7 1 VALUE", "number concentration, 10.13 /uL VALUE", "partition volume, 0.85 nL VALUE",
			"target dna description, LIN28A VALUE", "reporter dye setting, FAM VALUE", "table of partitions, C3.tsv VALUE", "sample role type, unknown sample role VALUE" })
	void readsThePartitionsOfDigitalPcr(String field, String expected) {
		Outcome<RunContent> outcome = partitions.readBy(reader);
		SampleContent sample = content(outcome).samples().getLast();
		assertEquals("C3 Lot 7", sample.well() + " " + sample.sample());
		assertEquals(expected, value(sample, field).replace("'", ""));
		assertEquals("[FAM, mix 1]", content(outcome).notUnderstood().stream().map(one -> one.text()).toList().toString());
	}

	@Test
	void takesAFileOfPartitionsAloneForOneOfDigitalPcr() {
		Fixture alone = partitions.changed(text -> text.substring(0, text.indexOf("<react id=\"14\">")) + text.substring(text.indexOf("<react id=\"27\">")));
		assertEquals("dPCR qPCR", java.util.stream.Stream.of(alone, partitions).map(one -> content(one.readBy(reader)).metadata().stream()
				.filter(fact -> fact.field().equals("device type")).findFirst().orElseThrow().text()).collect(java.util.stream.Collectors.joining(" ")));
	}

	@Test
	void namesTheOtherPackedFiles() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (String name : List.of("partitions/C3.tsv", "rdml_data.xml")) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(partitions.text().getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		RunContent content = content(reader.read(InstrumentFile.of("run.rdml", bytes.toByteArray()), ReaderSettings.in(Fixture.LABORATORY)));
		assertTrue(content.notUnderstood().getLast().text().endsWith("C3.tsv"), content.notUnderstood().toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "1e400", "INF", "x" })
	void marksANumberThatIsNone(String text) {
		assertMarked(plain.with("31.25", text).readBy(reader), text, 18, 15);
		Outcome<RunContent> point = plain.with("<fluor>-3.5", "<fluor>" + text).readBy(reader);
		assertEquals("[1, 3] [Optional.empty, Optional[0.25]]", points(sample(point, "Lot 7"), "amplification data cube"));
		assertReadWith(point, "value.not-a-result");
		assertFalse(plain.with("<cyc>3", "<cyc>" + text).readBy(reader).succeeded());
	}

	@Test
	void refusesWhatItDoesNotKnow() {
		assertRefused(plain.with("version=\"1.3\"", "version=\"2.0\"").readBy(reader), "rdml.version", 2, 49);
		assertFalse(plain.with("<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<!DOCTYPE rdml [<!ENTITY a \"b\">]>").readBy(reader).succeeded());
	}

	private static String points(SampleContent sample, String field) {
		Curve curve = sample.curves().stream().filter(one -> one.field().equals(field)).findFirst().orElseThrow();
		return curve.at() + " " + curve.values();
	}

	private static InstrumentFile packed(String name, String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			zip.putNextEntry(new ZipEntry(name));
			zip.write(text.getBytes(StandardCharsets.UTF_8));
			zip.closeEntry();
		}
		return InstrumentFile.of("run.rdml", bytes.toByteArray());
	}
}
