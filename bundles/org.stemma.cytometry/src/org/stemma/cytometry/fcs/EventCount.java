/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.IOException;
import java.util.Optional;

import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Finds out how many whole events the DATA segment holds, and says so when it is not as many as stated. */
final class EventCount {

	private final FcsBytes bytes;
	private final FcsPlace place;
	private final ProblemLog log;

	EventCount(FcsBytes bytes, FcsPlace place, ProblemLog log) {
		this.bytes = bytes;
		this.place = place;
		this.log = log;
	}

	/** Events that can be read: as many as stated, or as many whole ones as there are. */
	long count(RowLayout layout, Extent data, Optional<Long> total) throws IOException {
		long there = Math.max(0, Math.min(data.end() + 1, bytes.size()) - data.begin());
		there = data.absent() ? 0 : there;
		long present = layout.delimited() ? delimited(layout, data, there) : layout.events(there);
		if (total.isEmpty() || total.get() == 0 && present > 0) {
			log.add(Mismatch.described("fcs.total", place.keyword("$TOT"), total.isEmpty() ? "nothing" : "0",
					"the number of events", "DATA holds " + present + " whole events, which are read.").warning());
			return present;
		}
		if (present < total.get()) {
			log.add(Mismatch.described("fcs.truncated", place.at(data.begin()), present + " whole events in DATA",
					total.get() + " events", (total.get() - present) + " events are missing.").warning());
			return present;
		}
		surplus(layout, data, total.get());
		return total.get();
	}

	private void surplus(RowLayout layout, Extent data, long total) {
		long surplus = layout.delimited() ? 0 : data.length() - layout.bytes(total);
		if (surplus > 0) {
			log.add(Mismatch.described("fcs.data-longer", place.at(data.begin()), surplus + " bytes behind the last event",
					"DATA of " + layout.bytes(total) + " bytes", "They are left out.").note());
		}
	}

	private long delimited(RowLayout layout, Extent data, long there) throws IOException {
		byte[] text = bytes.atMost(data.begin(), (int) Math.min(there, Integer.MAX_VALUE - 8));
		return AsciiValues.count(text) / layout.parameters().size();
	}
}
