/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

/**
 * Which rows of a preview are to be kept. Rows in order are ticked at first; doubtful ones a person ticks after a look;
 * refused ones cannot be ticked. Used on one thread only.
 */
public final class Ticks {

	private final ImportPreview preview;
	private final Set<Integer> kept = new TreeSet<>();

	/** The first choice for a preview. */
	public Ticks(ImportPreview preview) {
		this.preview = preview;
		preview.rows().stream().filter(row -> RowMark.of(row) == RowMark.ORDER).map(Row::index).forEach(kept::add);
	}

	/** Ticks or unticks a row; answers whether that was possible. */
	public boolean toggle(Row row) {
		if (RowMark.of(row) == RowMark.REFUSED) {
			return false;
		}
		if (!kept.remove(row.index())) {
			kept.add(row.index());
		}
		return true;
	}

	/** Whether a row is to be kept. */
	public boolean kept(Row row) {
		return kept.contains(row.index());
	}

	/** Indexes of the rows to be kept. */
	public Set<Integer> rows() {
		return Collections.unmodifiableSet(new TreeSet<>(kept));
	}

	/** Whether accepting would keep something. */
	public boolean acceptable() {
		return !kept.isEmpty() && preview.known().isEmpty();
	}

	/** The preview. */
	public ImportPreview preview() {
		return preview;
	}

	/** How many rows have that mark. */
	public long count(RowMark mark) {
		return preview.rows().stream().filter(row -> RowMark.of(row) == mark).count();
	}
}
