/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.core.instrument.Imports.KeptFile;
import org.stemma.core.instrument.Imports.Reread;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.BrokenStoreException;
import org.stemma.core.store.LabStore;
import org.stemma.core.store.Stored;
import org.stemma.model.instrument.Instrument;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.RawFile;

/** Reads kept files again, as a newer reader sees them. */
final class Rereading {

	private final LabStore store;
	private final Supplier<List<NamedReader>> readers;
	private final RunReading reading;
	private final KindModels kinds;

	Rereading(LabStore store, Supplier<List<NamedReader>> readers, RunReading reading, KindModels kinds) {
		this.store = store;
		this.readers = readers;
		this.reading = reading;
		this.kinds = kinds;
	}

	/** What reading the file of a run again says; refused with {@code run.unknown}, {@code run.reader}, {@code run.file}. */
	Outcome<Reread> of(RecordRef ref) {
		return run(ref).then(run -> source(run).map(found -> compared(run, found.source())));
	}

	/** The kept file of a run with all that it says now; refused as {@link #of} is. */
	Outcome<KeptFile> content(RecordRef ref) {
		return run(ref).then(this::source)
				.map(found -> new KeptFile(found.file(), found.source().reader().format(), found.source().content()));
	}

	private Outcome<InstrumentRun> run(RecordRef ref) {
		return store.load(InstrumentRun.class, ref.id()).map(Stored::record).map(Outcome::of)
				.orElseGet(() -> Outcome.refused("run.unknown", "There is no run " + ref.code() + "."));
	}

	/** A file and what was read of it. */
	record Found(InstrumentFile file, RunSource source) {
	}

	/** The kept file of a run and what is read of it now, with what the reader remarks; refused as {@link #of} is. */
	Outcome<Found> source(InstrumentRun run) {
		Optional<NamedReader> reader = readers.get().stream().filter(each -> each.format().equals(run.getFormat())).findFirst();
		if (reader.isEmpty()) {
			return Outcome.refused("run.reader", "Nothing reads the format " + run.getFormat() + " of " + run.getCode()
					+ " now. Install the bundle that does.");
		}
		return file(run).then(file -> reading.read(reader.get(), file, store.load(Instrument.class, run.getInstrument().id()))
				.map(source -> new Found(file, source)));
	}

	private Reread compared(InstrumentRun kept, RunSource source) {
		return new Reread(kept.getReaderVersion() == null ? "" : kept.getReaderVersion(), source.reader().version(),
				differences(kept, source).all());
	}

	/** What a run keeps beside what is read of its file now. */
	RunDifferences differences(InstrumentRun kept, RunSource source) {
		InstrumentRun now = kinds.create(InstrumentRun.class);
		RunRecords.fill(now, source.content());
		return new RunDifferences(kept, now);
	}

	private Outcome<InstrumentFile> file(InstrumentRun run) {
		RawFile file = store.load(RawFile.class, run.getFile().id()).map(Stored::record).orElseThrow();
		try (InputStream bytes = store.files().open(file.getContent()).orElse(null)) {
			return bytes == null
					? Outcome.refused("run.file", "The bytes of " + file.getName() + " are missing in this lab. Verify it.")
					: Outcome.of(InstrumentFile.of(file.getName(), bytes.readAllBytes()));
		} catch (IOException broken) {
			throw new BrokenStoreException("The raw file cannot be read", broken);
		}
	}
}
