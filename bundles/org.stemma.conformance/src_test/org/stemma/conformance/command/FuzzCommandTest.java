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
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.FileHead;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.InstrumentReader;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.api.instrument.Recognition;
import org.stemma.api.instrument.RunContent;

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

	@Test
	void damagesOnlyAsManyOfTheSmallestFilesAsAreAskedFor() throws IOException {
		manifest("small.txt", "large.txt");
		Files.writeString(folder.resolve("small.txt"), "a\nb\n");
		Files.writeString(folder.resolve("large.txt"), "long\n".repeat(2_000));
		Largest one = new Largest();
		readers.addReader(one, Map.of(InstrumentReader.FORMAT, "lines"));
		assertEquals(StationCommand.DONE, run("--runs", "50", "--files", folder.toString(), "--originals", "1"));
		assertEquals(0, one.large);
		assertEquals(StationCommand.DONE, run("--runs", "50", "--files", folder.toString()));
		assertTrue(one.large > 1, "the large file is damaged too");
		assertEquals(StationCommand.USAGE, run("--runs", "50", "--files", folder.toString(), "--originals", "0"));
	}

	@Test
	void prefersFilesThatAreReadToSmallerOnesThatAreRefused() throws IOException {
		manifest("damaged.txt", "large.txt");
		Files.writeString(folder.resolve("damaged.txt"), "refused\n");
		Files.writeString(folder.resolve("large.txt"), "long\n".repeat(2_000));
		Largest one = new Largest();
		readers.addReader(one, Map.of(InstrumentReader.FORMAT, "lines"));
		assertEquals(StationCommand.DONE, run("--runs", "50", "--files", folder.toString(), "--originals", "1"));
		assertTrue(one.large > 1, "the file that is read is damaged");
	}

	/** Counts the files that no small one can have become. */
	private static final class Largest implements InstrumentReader {

		private int large;

		@Override
		public Recognition recognise(FileHead head) {
			return new Recognition(90, "any text");
		}

		@Override
		public Outcome<RunContent> read(InstrumentFile file, ReaderSettings settings) {
			try (InputStream stream = file.content().open()) {
				String text = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
				large += text.contains("long") ? 1 : 0;
				if (text.startsWith("refused")) {
					return Outcome.refused("lines.refused", "It says so.");
				}
			} catch (IOException failure) {
				throw new UncheckedIOException(failure);
			}
			return Outcome.of(new RunContent(List.of(), List.of(), List.of()));
		}
	}

	private void manifest(String... files) throws IOException {
		String rows = Stream.of(files).map(file -> file + "\tinput\n").collect(Collectors.joining());
		Files.writeString(folder.resolve("MANIFEST.tsv"), "path\trole\n" + rows);
	}

	private int run(String... arguments) {
		PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
		return new FuzzCommand(readers).run(new CommandCall(List.of(arguments), folder, stream, stream, prompt -> new char[0]));
	}

	private String text() {
		return out.toString(StandardCharsets.UTF_8);
	}
}
