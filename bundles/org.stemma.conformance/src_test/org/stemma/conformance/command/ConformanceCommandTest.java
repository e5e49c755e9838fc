/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.InstrumentReader;

class ConformanceCommandTest {

	private static final String EXPECTED = """
			{"cell counting aggregate document": {"cell counting document": [{"measurement aggregate document": {
			"measurement document": [{"sample document": {"sample identifier": "S"}, "viability": {"value": 90, "unit": "%"}}]}}]}}
			""";

	@TempDir
	private Path folder;

	private final KnownReaders readers = new KnownReaders();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@BeforeEach
	void fillTheFolder() throws IOException {
		readers.addReader(new PercentReader(), Map.of(InstrumentReader.FORMAT, "percent"));
		Files.createDirectories(folder.resolve("a/b"));
		Files.writeString(folder.resolve("a/b/right.txt"), "percent 90");
		Files.writeString(folder.resolve("a/b/wrong.txt"), "percent 91");
		Files.writeString(folder.resolve("a/b/bad.txt"), "percent x");
		Files.writeString(folder.resolve("a/b/odd.txt"), "another format");
		Files.writeString(folder.resolve("a/b/e.json"), EXPECTED);
	}

	@Test
	void countsWhatIsRightRefusedAndWrong() throws IOException {
		manifest("right", "input", "bad", "input-negative");
		assertEquals(StationCommand.DONE, run(folder.toString()));
		String counts = "    1 right    0 right with listed departures    1 refused rightly    0 wrong    0 nothing to compare\n";
		assertEquals("a/b  " + counts + "total" + counts + "departs from the reference by a line of the rules: 0 values in 0 files\n"
				+ "departs from the reference without a line: 0 values in 0 files\n"
				+ "stands in the file where the reference says nothing: 0 values in 0 files\n", text());
	}

	@Test
	void showsDifferencesAndEndsWithOneWhenAFileIsWrong() throws IOException {
		manifest("wrong", "input", "odd", "input");
		assertEquals(StationCommand.REFUSED, run(folder.toString(), "--differences"));
		assertTrue(text().contains("a/b/wrong.txt: sample 'S': expected viability = 90 %, found [viability = 91 % at wrong.txt, line 1]"), text());
		assertTrue(text().contains("a/b/odd.txt: refused: odd.txt: No reader knows this format."), text());
		assertTrue(text().contains("2 wrong"), text());
	}

	@Test
	void dumpsAFileOrWhyItIsRefused() {
		assertEquals(StationCommand.DONE, run("--dump", folder.resolve("a/b/right.txt").toString()));
		assertTrue(text().startsWith("{\"sample\":\"S\",\"well\":\"\",\"field\":\"custom information document/viability\",\"value\":90,"), text());
		assertEquals(StationCommand.REFUSED, run("--dump", folder.resolve("a/b/bad.txt").toString()));
		assertTrue(text().contains("\"problem\":\"number\""), text());
	}

	@Test
	void explainsAWrongCall() {
		assertEquals(StationCommand.USAGE, run("--unknown"));
		assertEquals(StationCommand.USAGE, run(folder.resolve("nothing").toString()));
		assertEquals(StationCommand.USAGE, run("--dump"));
	}

	private void manifest(String one, String role, String two, String otherRole) throws IOException {
		Files.writeString(folder.resolve("MANIFEST.tsv"), "path\trole\tinstrument\tformat\texpected\na/b/" + one + ".txt\t" + role
				+ "\tx\ttxt\ta/b/e.json :: 1\na/b/" + two + ".txt\t" + otherRole + "\tx\ttxt\tnone\n");
	}

	private int run(String... arguments) {
		PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		return new ConformanceCommand(readers, new KnownResults()).run(new CommandCall(List.of(arguments), folder, stream, stream, prompt -> new char[0]));
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
	}
}
