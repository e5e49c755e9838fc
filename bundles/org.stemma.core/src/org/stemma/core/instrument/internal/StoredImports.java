/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.RunContent;
import org.stemma.core.extension.ExtensionGateway;
import org.stemma.core.identity.Authority;
import org.stemma.core.identity.Verb;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.lab.Session;
import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;

/** Instrument files of one lab, in its store. Safe to use from several threads. */
public final class StoredImports implements Imports {

	private final Authority authority;
	private final Clock clock;
	private final Supplier<List<NamedReader>> readers;
	private final FilePreview previews;
	private final RunReading reading;
	private final HandMatching matching;
	private final Accepting accepting;
	private final Rereading rereading;
	private final StoredRuns runs;
	private final TakingUp takingUp;

	/**
	 * Imports into a lab.
	 *
	 * @param readers the readers that are there now
	 * @param gateway how they are called
	 */
	public StoredImports(LabStore store, KindModels kinds, Clock clock, Authority authority,
			Supplier<List<NamedReader>> readers, ExtensionGateway gateway) {
		this.authority = authority;
		this.clock = clock;
		this.readers = readers;
		RowPlanning planning = new RowPlanning(store, new SamplePlausibility());
		this.reading = new RunReading(new Instruments(store), store.lab().zone(), gateway);
		this.previews = new FilePreview(store, new FormatRecognition(readers, gateway), reading, planning);
		this.rereading = new Rereading(store, readers, reading, kinds);
		this.runs = new StoredRuns(store, readers);
		this.takingUp = new TakingUp(store, rereading, planning);
		this.matching = new HandMatching(planning);
		this.accepting = new Accepting(store, kinds, planning);
	}

	@Override
	public Outcome<ImportPreview> preview(Session session, Path file, Optional<String> instrument) {
		return authority.permit(session, Verb.IMPORT_FILE)
				.then(permit -> previews.of(file, instrument, clock.instant()));
	}

	@Override
	public Outcome<ImportPreview> takeUp(Session session, RecordRef run) {
		return authority.permit(session, Verb.IMPORT_FILE).then(permit -> takingUp.of(run, clock.instant()));
	}

	@Override
	public Outcome<ImportPreview> match(Session session, ImportPreview preview, Map<Integer, RecordRef> chosen) {
		return authority.permit(session, Verb.IMPORT_FILE).then(permit -> matching.match(preview, chosen, clock.instant()));
	}

	@Override
	public Outcome<ImportReceipt> accept(Session session, ImportPreview preview, Set<Integer> rows, String reason) {
		return authority.permit(session, Verb.IMPORT_FILE)
				.then(permit -> accepting.accept(permit, preview, Set.copyOf(rows), reason, clock.instant()));
	}

	@Override
	public Outcome<Reread> reread(Session session, RecordRef run) {
		return authority.permit(session, Verb.IMPORT_FILE).then(permit -> rereading.of(run));
	}

	@Override
	public Outcome<RunContent> trial(Session session, Path file, TrialSettings settings) {
		return authority.permit(session, Verb.IMPORT_FILE).then(permit -> reader(settings.format()))
				.then(reader -> ImportedBytes.of(file).then(bytes -> reading.read(reader, bytes, settings)));
	}

	private Outcome<NamedReader> reader(String format) {
		return readers.get().stream().filter(reader -> reader.format().equals(format)).findFirst().map(Outcome::of)
				.orElseGet(() -> Outcome.refused("format.unknown", "No reader of the format \"" + format + "\" is installed now."));
	}

	@Override
	public Outcome<KeptFile> content(RecordRef run) {
		return rereading.content(run);
	}

	@Override
	public Outcome<StoredRun> stored(RecordRef run) {
		return runs.of(run);
	}

	@Override
	public List<Format> formats() {
		return readers.get().stream().map(reader -> new Format(reader.format(), reader.title()))
				.sorted(Comparator.comparing(Format::id)).toList();
	}
}
