/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.delimited;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.stemma.instruments.Readings.assertReadWith;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.api.Outcome;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.mapping.TableMapping;
import org.stemma.formats.mapping.TableSample;
import org.stemma.formats.table.TableLayout;
import org.stemma.instruments.Fixture;

class DelimitedReaderTest {

	private static final String TABLE = "Probe;Datum;Lactat (mmol/L);Bemerkung;Extra\r\nV-1;21.03.2026 16:56;1,25;trüb;x\r\n"
			+ "V-2;22.03.2026 08:00;< 0,5;;y\r\n";
	private static final Map<String, String> MAPPING = Map.of("column.Probe", "sample", "column.Datum", "time",
			"column.Lactat", "number lactate concentration mmol/L", "column.Bemerkung", "text remark");

	private final DelimitedReader reader = new DelimitedReader();

	private Outcome<RunContent> read(String text, Charset charset, Map<String, String> mapping) throws IOException {
		return reader.read(file(text, charset), new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.GERMANY), mapping));
	}

	private static InstrumentFile file(String text, Charset charset) throws IOException {
		return InstrumentFile.of("analyser.csv", text.getBytes(charset));
	}

	@Test
	void readsTheColumnsAsTheLaboratoryMappedThem() throws IOException {
		RunContent content = read(TABLE, StandardCharsets.UTF_8, MAPPING).get();
		SampleContent first = content.samples().getFirst();
		assertEquals("V-1", first.sample());
		assertEquals(LocalDateTime.of(2026, 3, 21, 16, 56), first.time().orElseThrow().clock());
		Measured lactate = first.measured("lactate concentration").orElseThrow();
		assertEquals(Optional.of(new BigDecimal("1.25")), lactate.value());
		assertEquals("mmol/L", lactate.unit());
		assertEquals("trüb", first.measured("remark").orElseThrow().text());
		assertEquals(State.BELOW, content.samples().get(1).measured("lactate concentration").orElseThrow().state());
		assertEquals(State.MISSING, content.samples().get(1).measured("remark").orElseThrow().state());
		assertTrue(content.notUnderstood().stream().anyMatch(part -> part.name().equals("Extra")));
	}

	@ParameterizedTest
	@CsvSource({ "UTF-16, ;", "ISO-8859-1, ','", "UTF-8, '\t'" })
	void readsOtherEncodingsAndDelimiters(String charset, String delimiter) throws IOException {
		String text = TABLE.replace(",", ".").replace(";", delimiter);
		assertEquals(new BigDecimal("1.25"), read(text, Charset.forName(charset), MAPPING).get().samples().getFirst()
				.measured("lactate concentration").orElseThrow().value().orElseThrow());
	}

	@Test
	void withoutAMappingOneIsProposed() throws IOException {
		Outcome<RunContent> refused = read(TABLE.replace("Probe", "Sample"), StandardCharsets.UTF_8, Map.of());
		assertEquals(List.of("mapping.missing"), refused.problems().stream().map(problem -> problem.code()).toList());
		String message = refused.problems().getFirst().message();
		assertTrue(message.contains("column.Sample = sample") && message.contains("column.Datum = time")
				&& message.contains("= number lactat mmol/L"), message);
	}

	@Test
	void theProposalIsAMappingThatReadsTheFile() throws IOException {
		InstrumentFile file = file(TABLE.replace("Probe", "Sample"), StandardCharsets.UTF_8);
		TableSample sample = TableSample.of(file, TableLayout.FOUND).get();
		Map<String, String> proposal = new TableMapping(sample.proposal(), TableLayout.FOUND).settings();
		RunContent content = reader.read(file, new ReaderSettings(Fixture.LABORATORY, Optional.of(Locale.GERMANY), proposal)).get();
		assertEquals(2, content.samples().size());
		assertEquals(List.of(), content.notUnderstood());
	}

	@ParameterizedTest
	@CsvSource({ "column.Probe, number", "column.Probe, colour blue", "column.Probe, text", "table.header, first",
			"table.delimiter, blank", "table.decimal, dot", "table.dates, year-first", "table.colour, red" })
	void namesASettingThatMeansNothing(String key, String meaning) throws IOException {
		Outcome<RunContent> refused = read(TABLE, StandardCharsets.UTF_8, Map.of(key, meaning));
		assertEquals("mapping.wrong", refused.problems().getFirst().code());
		assertTrue(refused.problems().getFirst().message().contains(key), refused.problems()::toString);
	}

	@Test
	void readsATableBelowOtherLinesAsTheMappingSays() throws IOException {
		String text = "Lactat;of this month;and its operator\r\nProbe;Datum;Lactat\r\nV-1;04/11/2026 10:00;1.234\r\n";
		Map<String, String> stated = Map.of("column.Probe", "sample", "column.Datum", "time", "column.Lactat", "number lactate mmol/L",
				"table.header", "2", "table.delimiter", "semicolon", "table.decimal", "comma", "table.dates", "month-first");
		SampleContent sample = reader.read(file(text, StandardCharsets.UTF_8),
				new ReaderSettings(Fixture.LABORATORY, Optional.empty(), stated)).get().samples().getFirst();
		assertEquals(new BigDecimal("1234"), sample.measured("lactate").orElseThrow().value().orElseThrow());
		assertEquals(LocalDateTime.of(2026, 4, 11, 10, 0), sample.time().orElseThrow().clock());
	}

	@Test
	void whatTheFileProvesComesBeforeTheMapping() throws IOException {
		Map<String, String> wrong = new java.util.HashMap<>(MAPPING);
		wrong.putAll(Map.of("table.decimal", "point", "table.dates", "month-first"));
		RunContent content = read(TABLE, StandardCharsets.UTF_8, wrong).get();
		assertEquals(new BigDecimal("1.25"), content.samples().getFirst().measured("lactate concentration").orElseThrow().value().get());
	}

	@Test
	void refusesALineWithoutTheHeader() throws IOException {
		Map<String, String> wrong = new java.util.HashMap<>(MAPPING);
		wrong.put("table.header", "90");
		assertEquals("table.header", read(TABLE, StandardCharsets.UTF_8, wrong).problems().getFirst().code());
	}

	@Test
	void refusesAFileWithoutAMappedColumn() throws IOException {
		Outcome<RunContent> refused = read(TABLE.replace("Lactat", "Laktat"), StandardCharsets.UTF_8, MAPPING);
		assertFalse(refused.succeeded());
		assertTrue(refused.problems().getFirst().message().contains("lactat"), refused.problems()::toString);
	}

	@Test
	void saysWhichMappedColumnIsNotThere() throws IOException {
		Map<String, String> more = new java.util.HashMap<>(MAPPING);
		more.put("column.Well", "well");
		Outcome<RunContent> read = read(TABLE, StandardCharsets.UTF_8, more);
		assertReadWith(read, "column.missing");
		assertTrue(read.problems().getFirst().message().contains("well"), read.problems()::toString);
		assertEquals(List.of(), read(TABLE, StandardCharsets.UTF_8, MAPPING).problems());
	}

	@Test
	void believesAUnitBehindANumberBeforeThatOfTheMapping() throws IOException {
		String behind = TABLE.replace("Lactat (mmol/L)", "Lactat").replace("1,25", "1250 umol/L");
		Measured lactate = read(behind, StandardCharsets.UTF_8, MAPPING).get().samples().getFirst().measured("lactate concentration").orElseThrow();
		assertEquals("1.250 mmol/L", lactate.value().orElseThrow() + " " + lactate.unit());
		assertFalse(read(TABLE.replace("1,25", "1250 umol/L"), StandardCharsets.UTF_8, MAPPING).succeeded(), "two units are stated");
	}

	@ParameterizedTest
	@CsvSource({ "number viability (cell counter) %, 101.5", "number total cell density 10*6/mL, -1" })
	void refusesWhatNoLaboratoryMeasures(String meaning, String value) throws IOException {
		Map<String, String> mapping = Map.of("column.Probe", "sample", "column.X", meaning);
		assertEquals("value.implausible", read("Probe;X\nA;" + value.replace('.', ',') + "\n", StandardCharsets.UTF_8, mapping).problems().getLast().code());
	}

	@Test
	void recognisesTablesAndIsLessSureThanEveryReaderOfAFormat() throws IOException {
		assertEquals(1, reader.recognise(file(TABLE, StandardCharsets.UTF_8).head()).confidence());
		assertEquals(0, reader.recognise(file("a letter\nwithout any table\n", StandardCharsets.UTF_8).head()).confidence());
		assertEquals(0, reader.recognise(InstrumentFile.of("x.bin", new byte[] { 0, 1, 2, 3 }).head()).confidence());
	}
}
