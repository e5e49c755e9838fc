/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.today;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.RecordRef;

/**
 * A vessel in culture.
 *
 * @param vessel  the vessel
 * @param lot     code of its lot
 * @param format  its format
 * @param passage its passage number
 * @param last    what was done to it last and when, in words
 * @param days    days since then; empty when nothing was
 */
public record TodayRow(RecordRef vessel, String lot, String format, Optional<Integer> passage, String last,
		Optional<Long> days) {

	/** The passage number as {@code P4}. */
	String passageWords() {
		return passage.map(number -> "P" + number).orElse("");
	}

	/** Whether any of its words holds a text, whatever the case. */
	boolean holds(String text) {
		String part = text.strip().toLowerCase(Locale.ROOT);
		return Stream.of(vessel.code(), lot, format, passageWords(), last)
				.anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(part));
	}
}
