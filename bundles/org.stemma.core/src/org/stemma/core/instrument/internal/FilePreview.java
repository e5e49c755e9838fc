/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.store.LabReader;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;

/** Makes the preview of a file. */
final class FilePreview {

	private final LabReader lab;
	private final FormatRecognition recognition;
	private final Instruments instruments;
	private final RunReading reading;
	private final RowPlanning planning;
	private final RunDoubts doubts;

	FilePreview(LabReader lab, FormatRecognition recognition, RunReading reading, RowPlanning planning) {
		this.lab = lab;
		this.recognition = recognition;
		this.instruments = new Instruments(lab);
		this.reading = reading;
		this.planning = planning;
		this.doubts = new RunDoubts(lab);
	}

	Outcome<ImportPreview> of(Path path, Optional<String> instrument, Instant now) {
		return ImportedBytes.of(path).then(file -> {
			Outcome<RunSource> source = named(instrument).then(named -> source(file, named));
			return source.succeeded() ? preview(file, source.get(), source.problems(), now)
					: Outcome.refused(source.problems());
		});
	}

	private Outcome<Optional<Stored<Instrument>>> named(Optional<String> code) {
		return code.filter(text -> !text.isBlank()).map(text -> instruments.named(text).map(Optional::of))
				.orElseGet(() -> Outcome.of(Optional.empty()));
	}

	private Outcome<RunSource> source(InstrumentFile file, Optional<Stored<Instrument>> named) {
		Optional<String> format = named.map(instrument -> instrument.record().getFormat());
		try {
			return recognition.recognise(file.head(), format)
					.then(reader -> reader.format().equals(format.orElse(reader.format())) ? Outcome.of(reader)
							: Outcome.<NamedReader>refused("instrument.format", file.name() + " is of the format "
									+ reader.format() + ", but " + named.orElseThrow().ref() + " writes " + format.get()
									+ ". Choose the instrument that wrote the file."))
					.then(reader -> reading.read(reader, file, named));
		} catch (IOException impossible) {
			throw new IllegalStateException("Bytes in memory can be read", impossible);
		}
	}

	private Outcome<ImportPreview> preview(InstrumentFile file, RunSource source, List<Problem> read, Instant now) {
		Optional<RecordRef> known = new KnownFiles(lab).run(file.hash());
		List<Problem> problems = new ArrayList<>(read);
		problems.addAll(doubts.of(source.instrument(), source.content().samples(), now));
		List<Problem> notes = known.map(run -> Problem.note("import.known", file.name() + " was imported before as "
				+ run.code() + "; importing it again changes nothing.")).stream().toList();
		problems.addAll(notes);
		List<ImportPreview.Row> rows = planning.plan(source.content(), Map.of(), read, now).stream().map(RowPlan::row).toList();
		NamedReader reader = source.reader();
		return Outcome.of(new ImportPreview(UUID.randomUUID(), file, reader.format(), reader.version(),
				source.instrument().ref(), source.content(), Map.of(), rows, problems, known), notes);
	}
}
