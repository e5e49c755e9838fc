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
import java.time.DateTimeException;
import java.time.ZoneId;
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
import org.stemma.api.instrument.RunContent;
import org.stemma.conformance.compare.Deviations;
import org.stemma.conformance.dump.JsonLines;
import org.stemma.conformance.dump.Terms;
import org.stemma.conformance.files.FileCheck;
import org.stemma.conformance.files.Given;
import org.stemma.conformance.files.InstrumentFiles;
import org.stemma.conformance.files.Verdict;

/** Reads a folder of instrument files and says how many values are right; or shows what one file holds. */
@Component(property = { StationCommand.NAME + "=conformance",
		StationCommand.SUMMARY + "=compare a folder of instrument files with its expected results" })
public final class ConformanceCommand implements StationCommand {

	private static final String DUMP = "--dump";
	private static final String DIFFERENCES = "--differences";
	private static final String DEPARTURES = "--departures";
	private static final String DEVIATIONS = "--deviations";
	private static final String CHECKOUT = "--checkout";
	private static final String ZONE = "--zone";
	private static final String LOCALE = "--locale";

	/** The expected results were made by a reference that reads an open date month first, as an American instrument writes it. */
	private static final String OF_REFERENCE = "en-US";
	private static final String USAGE_LINE = """
			conformance [FOLDER] [--differences] [--departures] [--deviations FILE] [--zone ZONE] [--locale LOCALE]
			  FOLDER has a MANIFEST.tsv whose columns are named path, role, format and expected; default: the folder
			  shared/instrument-files beside the checkout. Ends with 1 when a file is wrong. --checkout names the
			  checkout whose documents and neighbour are meant; default: the current folder.
			  --differences shows what is wrong, value by value; --departures shows how often each row of the deviations
			  allowed a value that differs from the expected one.
			  Dates and numbers that a file leaves open are read as LOCALE writes them; default: en-US.
			conformance --dump FILE [--zone ZONE] [--locale LOCALE]
			  one JSON object a line: sample, well, field, value, unit, time, state, place; a curve is one object whose
			  value is a list, with at, across and of. What is open is read as above, and what was doubtful is told on the
			  error output. A file that is refused gives its problems and ends with 1.""";

	private final KnownReaders readers;
	private final KnownResults results;

	/** Takes the readers, and those that know expected results of other forms. */
	@Activate
	public ConformanceCommand(@Reference KnownReaders readers, @Reference KnownResults results) {
		this.readers = readers;
		this.results = results;
	}

	@Override
	public int run(CommandCall call) {
		Outcome<Options> options = Options.parse(call.arguments(), Set.of(DUMP, DEVIATIONS, CHECKOUT, ZONE, LOCALE), 
				Set.of(DIFFERENCES, DEPARTURES));
		if (!options.succeeded() || options.get().operands().size() > 1) {
			options.problems().forEach(problem -> call.err().println(problem.text()));
			call.err().println(USAGE_LINE);
			return USAGE;
		}
		try {
			Optional<String> file = options.get().value(DUMP);
			ReaderSettings settings = settings(options.get());
			return file.isPresent() ? dump(call, call.folder().resolve(file.get()), settings)
					: compare(call, options.get(), settings);
		} catch (DateTimeException unknown) {
			call.err().println("There is no such time zone: " + unknown.getMessage());
			return USAGE;
		} catch (IOException | UncheckedIOException failure) {
			call.err().println("A file cannot be read: " + failure.getMessage());
			return REFUSED;
		}
	}

	private static ReaderSettings settings(Options options) {
		ZoneId zone = options.value(ZONE).map(ZoneId::of).orElseGet(ZoneId::systemDefault);
		Locale locale = Locale.forLanguageTag(options.value(LOCALE).orElse(OF_REFERENCE));
		return new ReaderSettings(zone, Optional.of(locale), Map.of());
	}

	private int dump(CommandCall call, Path path, ReaderSettings settings) throws IOException {
		InstrumentFile file = InstrumentFile.of(path);
		Outcome<KnownReaders.Named> named = readers.of(file);
		Outcome<RunContent> content = named.then(known -> known.reader().read(file, settings));
		JsonLines lines = new JsonLines(new Terms(), named.result().map(KnownReaders.Named::technique).orElse(""));
		(content.succeeded() ? lines.of(content.get()) : lines.of(content.problems())).forEach(call.out()::println);
		if (content.succeeded()) {
			content.problems().forEach(problem -> call.err().println(problem.text()));
		}
		return content.succeeded() ? DONE : REFUSED;
	}

	private int compare(CommandCall call, Options options, ReaderSettings settings) throws IOException {
		Optional<InstrumentFiles> files = options.operands().isEmpty() ? beside(checkout(call, options))
				: Optional.of(new InstrumentFiles(call.folder().resolve(options.operands().getFirst()))).filter(InstrumentFiles::exists);
		if (files.isEmpty()) {
			call.err().println("There is no folder of instrument files with a MANIFEST.tsv there.");
			call.err().println(USAGE_LINE);
			return USAGE;
		}
		FileCheck check = new FileCheck(deviations(call, options), settings, results.all());
		Tally tally = new Tally();
		for (Given given : files.get().inputs()) {
			Verdict verdict = check.check(given, (FileCheck.Choice) file -> readers.of(file).map(KnownReaders.Named::reader));
			tally.add(verdict);
			if (verdict.kind() == Verdict.Kind.WRONG && options.has(DIFFERENCES)) {
				verdict.differences().forEach(line -> call.out().println(given.path() + ": " + line));
			}
		}
		if (options.has(DEPARTURES)) {
			tally.rows().forEach(call.out()::println);
		}
		tally.lines().forEach(call.out()::println);
		return tally.anyWrong() ? REFUSED : DONE;
	}

	private static Optional<InstrumentFiles> beside(Path folder) {
		for (Path path = folder.toAbsolutePath(); path != null; path = path.getParent()) {
			InstrumentFiles files = new InstrumentFiles(path.resolve("shared").resolve("instrument-files"));
			if (files.exists()) {
				return Optional.of(files);
			}
		}
		return Optional.empty();
	}

	private static Path checkout(CommandCall call, Options options) {
		return options.value(CHECKOUT).map(Path::of).orElse(call.folder());
	}

	private static Deviations deviations(CommandCall call, Options options) throws IOException {
		if (options.value(DEVIATIONS).isPresent()) {
			return Deviations.read(call.folder().resolve(options.value(DEVIATIONS).get()));
		}
		Path beside = checkout(call, options).resolve("docs").resolve("conformance-deviations.tsv");
		return Files.exists(beside) ? Deviations.read(beside) : Deviations.none();
	}
}
