/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.stemma.core.record.KindModels;
import org.stemma.core.store.LabStore;
import org.stemma.model.record.Record;

/** Codes for the records of one import, of which it is known how many there will be, fetched together. For one thread. */
final class CodeStock implements Function<Record, String> {

	private final LabStore store;
	private final KindModels kinds;
	private final Map<String, Deque<String>> stock = new HashMap<>();

	/** An empty stock. */
	CodeStock(LabStore store, KindModels kinds) {
		this.store = store;
		this.kinds = kinds;
	}

	/** Fetches codes for so many records of a kind. */
	<T extends Record> CodeStock with(Class<T> type, int count) {
		String prefix = prefix(kinds.create(type));
		if (count > 0) {
			stock.computeIfAbsent(prefix, none -> new ArrayDeque<>()).addAll(store.newCodes(prefix, count));
		}
		return this;
	}

	/** The next code for a record, from the lab where the stock is at its end. */
	@Override
	public String apply(Record record) {
		String prefix = prefix(record);
		Deque<String> left = stock.getOrDefault(prefix, new ArrayDeque<>());
		return left.isEmpty() ? store.newCodes(prefix, 1).getFirst() : left.remove();
	}

	private String prefix(Record record) {
		return kinds.of(record).prefix();
	}
}
