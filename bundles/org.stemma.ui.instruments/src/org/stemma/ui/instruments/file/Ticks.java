/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.instrument.ImportPreview.Row;

/**
 * Which rows of a preview are to be kept. Rows in order are ticked at first; doubtful ones a person ticks after a look;
 * refused ones cannot be ticked. What an import left out was left out by somebody: of a run that is taken up again nothing is
 * ticked at first. Used on one thread only.
 */
public final class Ticks {

	private final ImportPreview preview;
	private final Set<Integer> kept = new TreeSet<>();

	/** The first choice for a preview. */
	public Ticks(ImportPreview preview) {
		this(preview, preview.takenUp().isEmpty());
	}

	private Ticks(ImportPreview preview, boolean ticked) {
		this.preview = preview;
		preview.rows().stream().filter(row -> ticked && RowMark.of(row) == RowMark.ORDER).map(Row::index).forEach(kept::add);
	}

	/**
	 * The choice for the same file with rows matched otherwise: what was ticked stays ticked while it can be kept, and a row that
	 * came in order by its match is ticked.
	 */
	public Ticks after(ImportPreview matched) {
		Ticks ticks = new Ticks(matched, true);
		matched.rows().stream().filter(row -> row.subject().equals(preview.rows().get(row.index()).subject())).map(Row::index)
				.forEach(index -> ticks.tick(index, kept.contains(index)));
		return ticks;
	}

	private void tick(int index, boolean on) {
		if (on) {
			kept.add(index);
		} else {
			kept.remove(index);
		}
	}

	/**
	 * Ticks the rows that can be kept, or unticks them where all of them are ticked; answers whether there were any.
	 */
	public boolean toggle(List<Row> rows) {
		List<Integer> possible = rows.stream().filter(Row::acceptable).map(Row::index).toList();
		boolean on = !kept.containsAll(possible);
		possible.forEach(index -> tick(index, on));
		return !possible.isEmpty();
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
		return !kept.isEmpty() && preview.open();
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
