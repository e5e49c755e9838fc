/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.Imports;
import org.stemma.core.lab.Session;

/**
 * Imports that understand a few texts: {@code good}, {@code failing} its specification, {@code doubtful} as it was read,
 * {@code unmatched} and, refused, {@code unreadable}.
 */
final class TextImports implements Imports {

	private final List<String> kept = new ArrayList<>();

	/** The texts that were accepted. */
	List<String> kept() {
		return kept;
	}

	@Override
	public Outcome<ImportPreview> preview(Session session, Path file, Optional<String> instrument) {
		Place place = Place.line(file.getFileName().toString(), 7);
		try {
			InstrumentFile bytes = InstrumentFile.of(file);
			return switch (text(bytes)) {
			case "good" -> Outcome.of(preview(bytes, instrument.orElseThrow(), Optional.of(ref("culture.Vessel", "V-1")), place));
			case "doubtful" -> Outcome.of(preview(bytes, instrument.orElseThrow(), Optional.of(ref("culture.Vessel", "V-1")), place,
					Problem.warning("row.short", "fewer cells than headings", place)));
			case "failing" -> Outcome.of(preview(bytes, instrument.orElseThrow(), Optional.of(ref("culture.Vessel", "V-1")), place,
					Problem.warning("result.failing", "out of specification", place), Problem.note("time.zone", "read in UTC")));
			case "unmatched" -> Outcome.of(preview(bytes, instrument.orElseThrow(), Optional.empty(), place));
			default -> Outcome.refused(List.of(Problem.error("file", "not understood", place)));
			};
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	private static ImportPreview preview(InstrumentFile file, String instrument, Optional<RecordRef> subject, Place place,
			Problem... said) {
		SampleContent sample = new SampleContent("S", "", Optional.empty(), List.of(), place);
		return new ImportPreview(UUID.randomUUID(), file, "text", "1", ref("instrument.Instrument", instrument),
				new RunContent(List.of(), List.of(sample), List.of()), Map.of(),
				List.of(new ImportPreview.Row(0, sample, subject, Optional.empty(), List.of(), List.of())), List.of(said),
				Optional.empty());
	}

	@Override
	public Outcome<ImportPreview> takeUp(Session session, RecordRef run) {
		return Outcome.refused("run.unknown", "There is no run " + run.code() + ".");
	}

	@Override
	public Outcome<ImportPreview> match(Session session, ImportPreview preview, Map<Integer, RecordRef> chosen) {
		return Outcome.refused("row.unknown", "Nothing is matched by hand here.");
	}

	@Override
	public Outcome<ImportReceipt> accept(Session session, ImportPreview preview, Set<Integer> rows, String reason) {
		try {
			kept.add(text(preview.file()));
			return Outcome.of(new ImportReceipt(ref("instrument.InstrumentRun", "RUN-1"), List.of(), false, "kept"));
		} catch (IOException failure) {
			throw new UncheckedIOException(failure);
		}
	}

	@Override
	public Outcome<Reread> reread(Session session, RecordRef run) {
		return Outcome.of(new Reread("1", "1", List.of()));
	}

	@Override
	public Outcome<RunContent> trial(Session session, Path file, TrialSettings settings) {
		return Outcome.refused("format.unknown", "Nothing is tried out here.");
	}

	@Override
	public Outcome<KeptFile> content(RecordRef run) {
		return Outcome.refused("run.unknown", "There is no run " + run.code() + ".");
	}

	@Override
	public Outcome<StoredRun> stored(RecordRef run) {
		return Outcome.refused("run.unknown", "There are no runs here.");
	}

	@Override
	public List<Format> formats() {
		return List.of();
	}

	private static String text(InstrumentFile file) throws IOException {
		try (var stream = file.content().open()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static RecordRef ref(String kind, String code) {
		return new RecordRef(kind, UUID.randomUUID(), code);
	}
}
