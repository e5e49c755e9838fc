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

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.InstrumentReader;

class FuzzCommandTest {

	@TempDir
	private Path folder;

	private final KnownReaders readers = new KnownReaders();
	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	@Test
	void triesAReaderOnAnExampleWhereTheFolderHasNoFileOfIt() throws IOException {
		manifest();
		readers.addReader(new PercentReader(), Map.of(InstrumentReader.FORMAT, "cellosaurus.text"));
		assertEquals(StationCommand.DONE, run("--runs", "3", "--files", folder.toString()));
		assertTrue(text().contains("3 runs") && !text().contains("no file"), text());
	}

	@Test
	void saysWhenThereIsNoExampleEither() throws IOException {
		manifest();
		readers.addReader(new PercentReader(), Map.of(InstrumentReader.FORMAT, "percent"));
		assertEquals(StationCommand.DONE, run("--runs", "3", "--files", folder.toString()));
		assertTrue(text().contains("no file of it in the folder"), text());
	}

	private void manifest() throws IOException {
		Files.writeString(folder.resolve("MANIFEST.tsv"), "path\trole\n");
	}

	private int run(String... arguments) {
		PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		return new FuzzCommand(readers).run(new CommandCall(List.of(arguments), folder, stream, stream, prompt -> new char[0]));
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8);
	}
}
