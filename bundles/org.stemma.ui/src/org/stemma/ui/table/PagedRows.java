/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

import org.stemma.api.RecordRef;
import org.stemma.core.query.Page;
import org.stemma.core.query.Position;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;

/**
 * The rows of a question, fetched page by page as far as somebody looks. Used on the user interface's thread; the source
 * answers there too, later. Answers to an earlier question are dropped.
 */
public final class PagedRows {

	/** Rows of the first page: more than a screen shows. */
	public static final int FIRST_PAGE = 200;
	/** Rows of the pages that follow while somebody scrolls. */
	public static final int NEXT_PAGE = 1000;

	private static final int AHEAD = 50;

	/** Asks the lab in the background and answers on the user interface's thread. */
	public interface Source {

		/** Fetches a page. */
		void page(Query query, Consumer<Page> then);

		/** Counts the rows of a question. */
		void count(Query query, Consumer<Long> then);
	}

	private final Source source;
	private final Runnable changed;
	private final List<Row> rows = new ArrayList<>();
	private Query query;
	private Optional<Position> next = Optional.empty();
	private Optional<Page> held = Optional.empty();
	private OptionalLong count = OptionalLong.empty();
	private int question;
	private int wanted;
	private int pages;
	private int counted;
	private boolean fetching;

	/** Rows from a source; {@code changed} is called whenever rows or their number became known. */
	public PagedRows(Source source, Runnable changed) {
		this.source = source;
		this.changed = changed;
	}

	/** Asks a question; what was shown before stays until the answer's first page and number of rows are there. */
	public void ask(Query asked) {
		question++;
		query = asked;
		wanted = 0;
		pages = 0;
		held = Optional.empty();
		fetch(asked.limit(FIRST_PAGE));
		int mine = question;
		source.count(asked, number -> counted(mine, number));
	}

	private void counted(int asked, long number) {
		if (asked == question) {
			count = OptionalLong.of(number);
			counted = asked;
			held.ifPresent(this::accept);
			held = Optional.empty();
			changed.run();
		}
	}

	private void fetch(Query page) {
		fetching = true;
		int mine = question;
		source.page(page, answer -> arrived(mine, answer));
	}

	private void arrived(int asked, Page page) {
		if (asked != question) {
			return;
		}
		fetching = false;
		boolean replaces = pages == 0 && !rows.isEmpty();
		if (replaces && counted != question && page.next().isPresent()) {
			held = Optional.of(page);
		} else {
			accept(page);
			changed.run();
			goOn();
		}
	}

	private void accept(Page page) {
		if (pages++ == 0) {
			rows.clear();
		}
		rows.addAll(page.rows());
		next = page.next();
	}

	private void goOn() {
		if (!fetching && pages > 0 && next.isPresent() && wanted + AHEAD >= rows.size()) {
			fetch(query.limit(NEXT_PAGE).after(next.get()));
		}
	}

	/** Rows in all, as far as known. */
	public int size() {
		long known = next.isPresent() ? Math.max(rows.size(), count.orElse(rows.size())) : rows.size();
		return (int) Math.min(Integer.MAX_VALUE, known);
	}

	/** Whether the first page of the present question has come. */
	public boolean loaded() {
		return pages > 0;
	}

	/** Whether the number of rows of the present question is known. */
	public boolean counted() {
		return counted == question || loaded() && next.isEmpty();
	}

	/** Where a record stands among the rows that are there, or -1. */
	public int indexOf(RecordRef ref) {
		for (int i = 0; i < rows.size(); i++) {
			if (rows.get(i).ref().means(ref)) {
				return i;
			}
		}
		return -1;
	}

	/** A row; empty while it is not there yet, which makes it be fetched. */
	public Optional<Row> row(int index) {
		if (index + AHEAD >= rows.size() && index > wanted) {
			wanted = index;
			goOn();
		}
		return index < rows.size() ? Optional.of(rows.get(index)) : Optional.empty();
	}

	/** Pages fetched for the present question. */
	public int pages() {
		return pages;
	}
}
