/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cellosaurus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;
import static org.stemma.instruments.Readings.assertRefused;
import static org.stemma.instruments.Readings.content;
import static org.stemma.instruments.Readings.sample;
import static org.stemma.instruments.Readings.value;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.instruments.Fixture;

class CellosaurusReaderTest {

	private static final String FIRST = "Müller-iPS 7";

	private final CellosaurusReader reader = new CellosaurusReader();
	private final Fixture fixture = Fixture.beside(CellosaurusReaderTest.class, "entries.txt");

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "accession|CVCL_ZZ01 VALUE", "sex|Male VALUE", "age at sampling|34 a VALUE",
			"category|Induced pluripotent stem cell VALUE", "species|Homo sapiens (Human) VALUE", "species taxon identifier|9606 VALUE",
			"disease|Made-up dystrophy VALUE", "disease/ncit|C0001 VALUE", "disease/ordo|Orphanet_1 VALUE",
			"parent cell line accession|CVCL_ZZ05 VALUE", "parent cell line|Müller fibroblast VALUE",
			"cell line of the same individual accession|CVCL_ZZ06 VALUE", "short tandem repeat/source(s)|StemBank VALUE",
			"short tandem repeat/amelogenin|X,Y VALUE", "short tandem repeat/d5s818|11,12 VALUE",
			"comment/doubling time|31 hours (PubMed=1000001). VALUE", "web page|https://example.org/lines/7 VALUE",
			"entry last updated|05-10-23 VALUE", "entry version|4 1 VALUE" })
	void readsAnEntry(String field, String expected) {
		assertEquals(expected, value(sample(read(), FIRST), field).replace("'", ""));
	}

	@Test
	void keepsRepeatedLinesAndListsInOrder() {
		assertEquals(List.of("MIPS7", "Mü 7"), texts(FIRST, "synonym"));
		assertEquals(List.of("CVCL_ZZ91", "CVCL_ZZ92"), texts(FIRST, "secondary accession"));
		assertEquals(List.of("StemBank; MB-7", "hPSCreg; XYZi001-A"), texts(FIRST, "cross reference"));
		assertEquals(List.of("PubMed=1000001", "DOI=10.0000/made.up.7"), texts(FIRST, "reference"));
		assertEquals(List.of("9606", "10090"), texts("Hybrid 2", "species taxon identifier"));
	}

	@ParameterizedTest
	@CsvSource({ "14FW, '14FW' VALUE", "3Y6M, '3Y6M' VALUE", "<1M, 1 mo BELOW", ">55Y, 55 a ABOVE",
			"Age unspecified, 'Age unspecified' MISSING" })
	void readsAgesAsTheyAreStated(String stated, String expected) {
		Outcome<RunContent> read = fixture.with("AG   34Y", "AG   " + stated).readBy(reader);
		assertEquals(expected.replace("'", ""), value(sample(read, FIRST), "age at sampling").replace("'", ""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "ST   D5S818: 11,12|ST   D5S818: 11,1x|cellosaurus.alleles", "ST   D5S818: 11,12\\n|ST   D5S818: 11,12|cellosaurus.line-joined",
			"ST   D5S818: 11,12|ST   D5S818: 11,12\\nST   D5S818: 11,12|cellosaurus.line-again", "AC   CVCL_ZZ02|AC   CVCL_ZZ01|cellosaurus.entry-twice" })
	void doubtsLinesThatAreDamagedOrStandTwice(String old, String changed, String code) {
		assertReadWith(fixture.with(old.replace("\\n", "\n"), changed.replace("\\n", "\n")).readBy(reader), code);
	}

	@ParameterizedTest
	@ValueSource(strings = { "D5S818: 11", "TH01: 6,9.3", "Amelogenin: X", "D13S317: 8,11,12 (ATCC=CRL-1; PubMed=1)", "Penta E: Not_detected", "D18S51: 13, 17" })
	void believesAllelesAsTheRegisterWritesThem(String profile) {
		assertEquals(List.of(), fixture.with("ST   D5S818: 11,12", "ST   " + profile).readBy(reader).problems());
	}

	@Test
	void leavesASexThatNobodyKnowsMissing() {
		assertEquals("'Sex unspecified' MISSING", value(sample(read(), "Hybrid 2"), "sex"));
	}

	@Test
	void listsTheHeaderAndUnknownCodes() {
		List<NotUnderstood> left = content(read()).notUnderstood();
		assertEquals(List.of("header", "header", "header", "header", "header", "XX"), left.stream().map(NotUnderstood::name).toList());
		assertEquals(2, left.get(1).place().line());
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "ISO-8859-1" })
	void readsOtherEncodings(String name) throws java.io.IOException {
		Charset charset = Charset.forName(name);
		String mark = name.startsWith("UTF") ? "\uFEFF" : "";
		InstrumentFile file = InstrumentFile.of("entries.txt", (mark + fixture.text().replace("\n", "\r\n")).getBytes(charset));
		assertTrue(reader.recognise(file.head()).confidence() > 50);
		List<SampleContent> samples = content(reader.read(file, ReaderSettings.in(Fixture.LABORATORY))).samples();
		assertEquals(content(read()).samples(), samples);
		assertEquals(FIRST, samples.getFirst().sample(), StandardCharsets.UTF_8::name);
	}

	@Test
	void refusesAnEntryWithoutItsEnd() {
		assertRefused(fixture.changed(text -> text.substring(0, text.lastIndexOf("//"))).readBy(reader),
				"cellosaurus.entry-unfinished", 40, 0);
		assertRefused(fixture.with("//\nID   Hybrid", "ID   Hybrid").readBy(reader), "cellosaurus.entry-unfinished", 32, 0);
	}

	@Test
	void refusesDamagedEntries() {
		assertRefused(fixture.with("ID   Hybrid 2\n", "").readBy(reader), "cellosaurus.line", 33, 0);
		assertRefused(fixture.with("AC   CVCL_ZZ02\n", "").readBy(reader), "cellosaurus.no-accession", 33, 6);
		assertRefused(fixture.with("CVCL_ZZ02", "ZZ02").readBy(reader), "cellosaurus.accession", 34, 6);
		assertRefused(fixture.with("SX   Male", "SX   Male\nSX   Female").readBy(reader), "cellosaurus.line-twice", 28, 6);
		assertRefused(fixture.with("SX   Male", "SX Male").readBy(reader), "cellosaurus.line", 27, 0);
		assertRefused(new Fixture("text.txt", "Some notes.\n").readBy(reader), "cellosaurus.no-entry", 1, 0);
	}

	private Outcome<RunContent> read() {
		return fixture.readBy(reader);
	}

	private List<String> texts(String sample, String field) {
		return sample(read(), sample).measurements().stream().filter(one -> one.field().equals(field)).map(Measured::text).toList();
	}
}
