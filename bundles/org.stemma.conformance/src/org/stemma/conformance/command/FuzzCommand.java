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
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.stemma.conformance.files.Examples;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.conformance.fuzz.FuzzPlan;
import org.stemma.conformance.fuzz.Fuzzing;

/** Damages the files of a folder at random and lets their readers read them. */
@Component(property = { StationCommand.NAME + "=fuzz",
		StationCommand.SUMMARY + "=damage instrument files at random and let their readers read them" })
public final class FuzzCommand implements StationCommand {

	private static final Duration LIMIT = Duration.ofSeconds(20);
	private static final int ORIGINALS = 4;
	private static final ReaderSettings SETTINGS = new ReaderSettings(ZoneOffset.UTC, Optional.of(Locale.US), Map.of());
	private static final long LARGEST_SEED = 300_000;
	private static final String USAGE_LINE = """
			fuzz --runs N [--from RUN] [--seconds T] [--reader FORMAT] [--seed S] [--files FOLDER] [--originals K]
			  N damaged files for each reader, made from the K (4) smallest files of the folder (default:
			  shared/instrument-files beside the checkout) that the reader reads, or from a made-up example where the folder
			  has none. Ends with 1 when an exception leaves a reader, or one takes more than T seconds (20) or too much
			  memory. The same seed, originals and number of a run give the same damaged file.""";

	private final KnownReaders readers;

	/** Takes the readers. */
	@Activate
	public FuzzCommand(@Reference KnownReaders readers) {
		this.readers = readers;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Options> parsed = Options.parse(call.arguments(),
				Set.of("--runs", "--from", "--seconds", "--reader", "--seed", "--files", "--originals", "--checkout"), Set.of());
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
		return options.operands().isEmpty() && options.value("--runs").isPresent() && number(options, "--runs", "[1-9]\\d{0,8}")
				&& number(options, "--from", "\\d{1,9}") && number(options, "--seconds", "[1-9]\\d{0,4}")
				&& number(options, "--originals", "[1-9]\\d{0,2}") && number(options, "--seed", "-?\\d{1,18}");
	}

	private static boolean number(Options options, String name, String form) {
		return options.value(name).filter(text -> !text.matches(form)).isEmpty();
	}

	private static FuzzPlan plan(Options options) {
		return new FuzzPlan(options.value("--seed").map(Long::parseLong).orElse(1L),
				options.value("--from").map(Integer::parseInt).orElse(0), Integer.parseInt(options.value("--runs").orElseThrow()),
				options.value("--seconds").map(Long::parseLong).map(Duration::ofSeconds).orElse(LIMIT));
	}

	private int run(CommandCall call, Options options, InstrumentFiles files) throws IOException {
		List<KnownReaders.Named> asked = readers.all().stream()
				.filter(named -> options.value("--reader").filter(format -> !format.equals(named.format())).isEmpty()).toList();
		if (asked.isEmpty()) {
			call.err().println("There is no reader of the format " + options.value("--reader").orElse("asked for") + ".");
			return USAGE;
		}
		FuzzPlan plan = plan(options);
		call.out().println("seed " + plan.seed() + ", " + plan.runs() + " runs from " + plan.from() + " for each reader, at most "
				+ plan.limit().toSeconds() + " s for one");
		int originals = options.value("--originals").map(Integer::parseInt).orElse(ORIGINALS);
		boolean sound = true;
		List<InstrumentFile> all = small(files);
		for (KnownReaders.Named named : asked) {
			Fuzzing fuzzing = new Fuzzing(named.format(), named.reader(), SETTINGS);
			sound &= fuzzing.run(seeds(all, named, originals), plan, call.out());
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

	/** Files that the reader reads, since a refused one tries little of it; else those that it knows, else examples. */
	private static List<InstrumentFile> seeds(List<InstrumentFile> files, KnownReaders.Named named, int most) throws IOException {
		List<InstrumentFile> known = new ArrayList<>();
		List<InstrumentFile> read = new ArrayList<>();
		for (InstrumentFile file : files) {
			if (read.size() < most && named.reader().recognise(file.head()).confidence() > 0) {
				known.add(file);
				if (named.reader().read(file, SETTINGS).succeeded()) {
					read.add(file);
				}
			}
		}
		if (!read.isEmpty()) {
			return read;
		}
		return known.isEmpty() ? new Examples().of(named.format()) : known.stream().limit(most).toList();
	}
}
