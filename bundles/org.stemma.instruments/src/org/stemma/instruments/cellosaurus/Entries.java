/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.cellosaurus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.text.SourceText;

/** The entries of one file, line by line. For one thread. */
final class Entries {

	private static final String END = "//";
	private static final String UNFINISHED = "cellosaurus.entry-unfinished";

	private final SourceText text;
	private final ProblemLog log = new ProblemLog();
	private final Set<String> accessions = new HashSet<>();
	private final List<SampleContent> samples = new ArrayList<>();
	private final List<NotUnderstood> left = new ArrayList<>();
	private List<EntryLine> open = List.of();

	Entries(SourceText text) {
		this.text = text;
	}

	Outcome<RunContent> content() {
		int number = 0;
		for (String line : (Iterable<String>) text.text().lines()::iterator) {
			number++;
			if (!line.isBlank()) {
				take(line.stripTrailing(), Place.line(text.name(), number));
			}
		}
		Place end = Place.line(text.name(), Math.max(1, number));
		if (!open.isEmpty()) {
			unfinished(end, "the end of the file");
		} else if (samples.isEmpty()) {
			log.add(Mismatch.described("cellosaurus.no-entry", end, "no entry",
					"a line 'ID' with the name of a cell line, and '//' at the end of its entry",
					"Save the entry from the Cellosaurus in its text format.").error());
		}
		return log.outcome(new RunContent(List.of(), samples, left));
	}

	private void take(String line, Place place) {
		Optional<EntryLine> parts = EntryLine.of(line, place);
		if (line.equals(END)) {
			close(place);
		} else if (parts.filter(one -> one.is("ID")).isPresent()) {
			if (!open.isEmpty()) {
				unfinished(place, "the next entry");
			}
			open = new ArrayList<>(List.of(parts.get()));
		} else if (!open.isEmpty() && parts.isPresent()) {
			open.add(parts.get());
		} else if (open.isEmpty() && parts.isEmpty() && samples.isEmpty()) {
			left.add(new NotUnderstood("header", line.strip(), place));
		} else {
			log.add(new Mismatch("cellosaurus.line", place, line,
					open.isEmpty() ? "a line 'ID' at the beginning of an entry" : "a code of two letters, three blanks and a value",
					"The file may be damaged; save it again.").error());
		}
	}

	private void close(Place place) {
		if (open.isEmpty()) {
			log.add(new Mismatch("cellosaurus.end-without-entry", place, END, "an entry that begins with a line 'ID'").error());
			return;
		}
		Entry entry = new Entry(open, log);
		if (!accessions.add(entry.accession())) {
			log.add(new Mismatch("cellosaurus.entry-twice", open.getFirst().place(), entry.accession(), "each cell line once",
					"The file holds an entry twice; look whether both say the same.").warning());
		}
		samples.add(entry.sample());
		left.addAll(entry.left());
		open = List.of();
	}

	private void unfinished(Place place, String found) {
		log.add(Mismatch.described(UNFINISHED, place, found, "'//' at the end of the entry '" + open.getFirst().value().text() + "'",
				"The file may be cut off; save it again.").error());
	}
}
