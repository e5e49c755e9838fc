/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.conformance.Compared;
import org.stemma.api.conformance.ExpectedResults;
import org.stemma.api.conformance.GivenCase;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.cytometry.fcs.FcsFixture;

/** Wrong answers are found, whether of an event, a count, a coefficient, a sum or a size. */
class AnswersTest {

	private static final String[] NAMES = { "FL1", "FL2" };
	private static final Outcome<RunContent> UNREAD = Outcome.refused("format.unknown", "No reader knows this format.");
	private static final Outcome<RunContent> READ = Outcome.of(new RunContent(List.of(), List.of(), List.of()));

	@TempDir
	private Path folder;

	@Test
	void findsTheEventOnTheWrongSideOfAGate() throws IOException {
		Path events = write("events", FcsFixture.floats(NAMES, new float[] { 1, 2 }, new float[] { 5, 2 }).bytes());
		Path gates = write("gates.xml", """
				<g:Gating-ML xmlns:g='http://www.isac-net.org/std/Gating-ML/v2.0/gating'
				 xmlns:d='http://www.isac-net.org/std/Gating-ML/v2.0/datatypes'><g:RectangleGate g:id='Bright'>
				<g:dimension g:compensation-ref='uncompensated' g:min='4'><d:fcs-dimension d:name='FL1'/></g:dimension>
				</g:RectangleGate></g:Gating-ML>""");
		Path right = write("answers_Bright.txt", "0\n1\n");
		assertEquals(new Compared(4, List.of()), compared(new GateAnswers(), gates, "Bright: 1 of 2", events, right));
		Path wrong = write("answers_Bright.txt", "1\n1\n");
		assertEquals(List.of("event 1 is outside Bright, expected the other",
				"events inside Bright: expected 2 of 2, found 1 of 2", "events inside Dim: expected 1 of 2, found no such gate"),
				compared(new GateAnswers(), gates, "Bright: 2 of 2; Dim: 1 of 2", events, wrong).differences());
	}

	@Test
	void doesNotTakeGatesWithoutEventsForRight() throws IOException {
		Path gates = write("gates.xml", "<g:Gating-ML xmlns:g='http://www.isac-net.org/std/Gating-ML/v2.0/gating'/>");
		assertEquals(1, compared(new GateAnswers(), gates, "", gates, gates).differences().size());
	}

	@Test
	void findsAWrongCoefficientAndAWrongSize() throws IOException {
		write("none", FcsFixture.floats(NAMES, new float[] { 0, 0 }).bytes());
		write("one", FcsFixture.floats(NAMES, new float[] { 100, 25 }).bytes());
		write("two", FcsFixture.floats(NAMES, new float[] { 10, 100 }).bytes());
		Path tubes = write("tubes", "file,channel\nnone,unstained\none,FL1\ntwo,FL2\n");
		assertEquals(new Compared(4, List.of()),
				compared(new SpilloverAnswers(), tubes, "", tubes, write("matrix", "FL1 FL2\n1 0.25\n0.1 1\n")));
		assertEquals(1, compared(new SpilloverAnswers(), tubes, "", tubes, write("matrix", "FL1 FL2\n1 0.26\n0.1 1\n"))
				.differences().size());
		Path matrix = write("saved", "FL1 FL2\n1 0.25\n0.1 1\n");
		assertEquals(new Compared(1, List.of()), compared(new SpilloverAnswers(), matrix, "a 2x2 matrix", matrix, matrix));
		assertEquals(1, compared(new SpilloverAnswers(), matrix, "a 3x3 matrix", matrix, matrix).differences().size());
	}

	@Test
	void findsAWrongSumOfAParameter() throws IOException {
		Path events = write("a.fcs", FcsFixture.floats(NAMES, new float[] { 1, 2 }, new float[] { 5, 2 }).bytes());
		assertEquals(List.of(), compared(new EventAnswers(), events, "", write("a.json", expected("[6, 4]")), events).differences());
		assertEquals(List.of("sum of parameter 2: expected 5.0, found 4.0"),
				compared(new EventAnswers(), events, "", write("a.json", expected("[6, 5]")), events).differences());
	}

	private static String expected(String sums) {
		return "{'version':'FCS3.1','events_readable':2,'TOT':2,'keyword_count_primary_plus_supplemental':16,".replace('\'', '"')
				+ "\"keywords\":{},\"parameters\":[{\"n\":\"FL1\",\"b\":\"32\",\"r\":\"1024\"},{\"n\":\"FL2\",\"b\":\"32\",\"r\":\"1024\"}],"
				+ "\"raw_events_first3\":[[1,2],[5,2]],\"raw_event_last\":[5,2],\"raw_column_sums\":" + sums + "}";
	}

	private Compared compared(ExpectedResults results, Path file, String statement, Path named, Path beside) throws IOException {
		GivenCase given = new GivenCase(InstrumentFile.of(file), file, statement, List.of(named), List.of(beside));
		Optional<Compared> compared = results.compare(given, results instanceof EventAnswers ? READ : UNREAD);
		assertTrue(compared.isPresent(), "a case of its kind");
		return compared.get();
	}

	private Path write(String name, String text) throws IOException {
		return write(name, text.getBytes(StandardCharsets.UTF_8));
	}

	private Path write(String name, byte[] bytes) throws IOException {
		return Files.write(folder.resolve(name), bytes);
	}
}
