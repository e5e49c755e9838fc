/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.stemma.api.Outcome;
import org.stemma.api.Place;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Reads FCS files in list mode: what each data set says about itself, and its events. A file of which any data set cannot
 * be read for certain is refused as a whole; missing events at the end are stated and never made up.
 */
public final class FcsReader {

	private static final int MOST_DATA_SETS = 10_000;

	/** All data sets of a file with their events. */
	public Outcome<List<Events>> read(Path path) {
		String name = path.getFileName().toString();
		try (FileChannel channel = FileChannel.open(path)) {
			return read(FcsBytes.of(name, channel));
		} catch (IOException failure) {
			return unreadable(name, failure);
		}
	}

	/** All data sets with their events. */
	public Outcome<List<Events>> read(FcsBytes bytes) {
		return describe(bytes).then(sets -> {
			ProblemLog log = new ProblemLog();
			List<Events> all = new ArrayList<>();
			for (DataSet set : sets) {
				Outcome<Events> events = events(bytes, set);
				log.addAll(events.problems());
				events.result().ifPresent(all::add);
			}
			return log.outcome(all);
		});
	}

	/** The events of one data set. */
	public Outcome<Events> events(FcsBytes bytes, DataSet set) {
		return new EventReader(bytes).read(set);
	}

	/** What all data sets say about themselves, without reading their events. */
	public Outcome<List<DataSet>> describe(FcsBytes bytes) {
		ProblemLog log = new ProblemLog();
		List<DataSet> sets = new ArrayList<>();
		try {
			long at = 0;
			while (at >= 0 && sets.size() < MOST_DATA_SETS) {
				Outcome<DataSet> set = new DataSetReader(bytes, log).read(at, sets.size() + 1);
				if (!set.succeeded()) {
					set.problems().stream().filter(problem -> !log.blocks()).forEach(log::add);
					return log.refusal();
				}
				sets.add(set.get());
				at = next(bytes, set.get(), at, log);
			}
		} catch (IOException failure) {
			return unreadable(bytes.name(), failure);
		}
		return log.outcome(sets);
	}

	/** Where the next data set begins, or -1. The offset counts from the start of its own data set. */
	private static long next(FcsBytes bytes, DataSet set, long at, ProblemLog log) throws IOException {
		long offset = set.keywords().whole("$NEXTDATA").orElse(0L);
		if (offset == 0) {
			return -1;
		}
		for (long place : new long[] { at + offset, offset }) {
			if (place > at && place < bytes.size() && Header.begins(bytes.atMost(place, Header.LENGTH))) {
				return place;
			}
		}
		log.add(Mismatch.described("fcs.next-data", new FcsPlace(bytes.name()).keyword(set.number(), "$NEXTDATA"),
				"no data set at byte " + (at + offset), "another data set", "Read up to there.").warning());
		return -1;
	}

	private static <T> Outcome<T> unreadable(String name, IOException failure) {
		return Outcome.refused(List.of(Problem.error("file.unreadable",
				"The file cannot be read: " + failure.getMessage(), Place.file(name)).causedBy(failure)));
	}
}
