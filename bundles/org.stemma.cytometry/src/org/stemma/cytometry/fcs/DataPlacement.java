/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.List;
import java.util.Optional;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Decides where DATA lies when HEADER and TEXT disagree: the pair counts whose length is that of all events, which does
 * not lie over TEXT and ends inside the file. When both do or none does, nothing is guessed.
 */
final class DataPlacement {

	private final long fileSize;
	private final Extent text;
	private final FcsPlace place;
	private final ProblemLog log;

	/** For a file of that size whose TEXT lies there; all places count from the start of the file. */
	DataPlacement(long fileSize, Extent text, FcsPlace place, ProblemLog log) {
		this.fileSize = fileSize;
		this.text = text;
		this.place = place;
		this.log = log;
	}

	/** The place of DATA, or a logged problem. */
	Optional<Extent> choose(Extent header, Extent keywords, RowLayout layout, Optional<Long> total) {
		if (header.absent() || keywords.absent() || header.equals(keywords)) {
			return sound(header.absent() ? keywords : header, total);
		}
		long expected = layout.bytes(total.orElse(0L));
		List<Extent> fitting = List.of(header, keywords).stream().filter(pair -> fits(pair, layout, expected, total))
				.toList();
		if (fitting.size() == 2 && header.begin() == keywords.begin()) {
			fitting = List.of(header.length() <= keywords.length() ? header : keywords);
		}
		if (fitting.size() != 1) {
			log.add(disagreement(header, keywords, expected, "Which one is right cannot be told.").error());
			return Optional.empty();
		}
		log.add(disagreement(header, keywords, expected, "Only " + fitting.getFirst() + " fits and was taken.").warning());
		return Optional.of(fitting.getFirst());
	}

	private Mismatch disagreement(Extent header, Extent keywords, long expected, String advice) {
		return Mismatch.described("fcs.data-offsets", place.at(header.begin()),
				"DATA at " + header + " by the HEADER and at " + keywords + " by TEXT", "one place of " + expected + " bytes",
				advice);
	}

	private boolean fits(Extent pair, RowLayout layout, long expected, Optional<Long> total) {
		boolean length = total.isPresent() && !layout.delimited()
				? pair.length() == expected || pair.length() == expected + 1
				: pair.length() > 0;
		return length && !pair.overlaps(text) && pair.end() <= fileSize;
	}

	private Optional<Extent> sound(Extent pair, Optional<Long> total) {
		if (pair.absent()) {
			if (total.orElse(-1L) == 0) {
				return Optional.of(pair);
			}
			log.add(new Mismatch("fcs.data-offsets", place.keyword("$BEGINDATA"), "",
					"the place of the DATA segment in the HEADER or in TEXT").error());
			return Optional.empty();
		}
		if (pair.overlaps(text) || pair.end() < pair.begin() && total.orElse(1L) > 0) {
			log.add(Mismatch.described("fcs.data-offsets", place.at(pair.begin()), "DATA at " + pair,
					"a place beside TEXT, which lies at " + text, "").error());
			return Optional.empty();
		}
		return Optional.of(pair);
	}
}
