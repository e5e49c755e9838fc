/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.stemma.api.RecordRef;

/** The records of all pages of a question; for questions whose answer is known to be short. */
public final class AllRefs {

	private AllRefs() {
	}

	/**
	 * Asks page after page.
	 *
	 * @param pages answers a question, for example {@code reader::page}
	 * @param query the first page's question
	 */
	public static List<RecordRef> of(Function<Query, Page> pages, Query query) {
		List<RecordRef> refs = new ArrayList<>();
		Optional<Query> next = Optional.of(query);
		while (next.isPresent()) {
			Page page = pages.apply(next.get());
			page.rows().stream().map(Row::ref).forEach(refs::add);
			next = page.next().map(query::after);
		}
		return refs;
	}
}
