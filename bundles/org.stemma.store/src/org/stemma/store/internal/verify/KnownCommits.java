/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.stemma.api.ContentHash;

/** The commits of a journal as they were read: by number, and by the entries they claim. */
final class KnownCommits {

	private final Map<Long, Known> byNumber = new HashMap<>();
	private final TreeMap<Long, Known> byFirst = new TreeMap<>();

	/**
	 * A commit.
	 *
	 * @param number   number
	 * @param first    first entry
	 * @param last     last entry
	 * @param stored   hash as stored, if it is one
	 * @param computed hash of the header as it stands
	 */
	record Known(long number, long first, long last, Optional<ContentHash> stored, ContentHash computed) {
	}

	void add(Known commit) {
		byNumber.put(commit.number(), commit);
		byFirst.put(commit.first(), commit);
	}

	Optional<Known> numbered(long number) {
		return Optional.ofNullable(byNumber.get(number));
	}

	/** The commit that claims an entry. */
	Optional<Known> claiming(long sequence) {
		return Optional.ofNullable(byFirst.floorEntry(sequence)).map(Map.Entry::getValue)
				.filter(commit -> commit.last() >= sequence);
	}

	int count() {
		return byNumber.size();
	}
}
