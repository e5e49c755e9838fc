/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.conformance.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.stemma.api.Outcome;
import org.stemma.api.command.CommandCall;
import org.stemma.api.command.StationCommand;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.ReaderSettings;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.conformance.fuzz.Fuzzing;

/** Damages the files of a folder at random and lets their readers read them. */
@Component(property = { StationCommand.NAME + "=fuzz",
		StationCommand.SUMMARY + "=damage instrument files at random and let their readers read them" })
public final class FuzzCommand implements StationCommand {

	private static final int SEEDS = 4;
	private static final long LARGEST_SEED = 300_000;
	private static final String USAGE_LINE = """
			fuzz --runs N [--reader FORMAT] [--seed S] [--files FOLDER]
			  N damaged files for each reader, made from files of the folder (default: shared/instrument-files beside the
			  checkout) that the reader knows. Ends with 1 when an exception leaves a reader or one takes too long.""";

	private final KnownReaders readers;

	/** Takes the readers. */
	@Activate
	public FuzzCommand(@Reference KnownReaders readers) {
		this.readers = readers;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Options> parsed = Options.parse(call.arguments(),
				Set.of("--runs", "--reader", "--seed", "--files", "--checkout"), Set.of());
		Optional<Options> options = parsed.result().filter(FuzzCommand::complete);
		Optional<InstrumentFiles> files = options.flatMap(one -> files(call, one));
		if (options.isEmpty() || files.isEmpty()) {
			parsed.problems().forEach(problem -> call.err().println(problem.text()));
			call.err().println(options.isPresent() ? "There is no folder of instrument files." : USAGE_LINE);
			return USAGE;
		}
		try {
			return run(call, options.get(), files.get());
		} catch (IOException | UncheckedIOException failure) {
			call.err().println("A file cannot be read: " + failure.getMessage());
			return REFUSED;
		}
	}

	private static boolean complete(Options options) {
		return options.operands().isEmpty() && options.value("--runs").filter(text -> text.matches("[1-9]\\d{0,8}")).isPresent()
				&& options.value("--seed").filter(text -> !text.matches("-?\\d{1,18}")).isEmpty();
	}

	private int run(CommandCall call, Options options, InstrumentFiles files) throws IOException {
		int runs = Integer.parseInt(options.value("--runs").orElseThrow());
		long seed = options.value("--seed").map(Long::parseLong).orElse(1L);
		call.out().println("seed " + seed + ", " + runs + " runs for each reader");
		boolean sound = true;
		List<InstrumentFile> all = small(files);
		for (KnownReaders.Named named : readers.all()) {
			if (options.value("--reader").filter(format -> !format.equals(named.format())).isEmpty()) {
				Fuzzing fuzzing = new Fuzzing(named.format(), named.reader(), ReaderSettings.in(ZoneOffset.UTC));
				sound &= fuzzing.run(own(all, named), seed, runs, call.out());
			}
		}
		return sound ? DONE : REFUSED;
	}

	private static Optional<InstrumentFiles> files(CommandCall call, Options options) {
		Path folder = options.value("--files").map(call.folder()::resolve)
				.orElseGet(() -> options.value("--checkout").map(Path::of).orElse(call.folder()).resolve("../shared/instrument-files"));
		return Optional.of(new InstrumentFiles(folder)).filter(InstrumentFiles::exists);
	}

	/** The files in order of size, without those too large to be read thousands of times. */
	private static List<InstrumentFile> small(InstrumentFiles files) throws IOException {
		List<InstrumentFile> small = new ArrayList<>();
		for (Given given : files.inputs()) {
			if (Files.size(given.file()) > 0 && Files.size(given.file()) <= LARGEST_SEED) {
				small.add(InstrumentFile.of(given.file()));
			}
		}
		small.sort(Comparator.comparingLong(InstrumentFile::size));
		return small;
	}

	private static List<InstrumentFile> own(List<InstrumentFile> files, KnownReaders.Named named) throws IOException {
		List<InstrumentFile> own = new ArrayList<>();
		for (InstrumentFile file : files) {
			if (own.size() < SEEDS && named.reader().recognise(file.head()).confidence() > 0) {
				own.add(file);
			}
		}
		return own;
	}
}
