/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.value;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** Dates that stand anywhere in the texts of a file, also without a time and behind other words: {@code Passed 05/17/2023}. */
public final class DatesWithin {

	/** More dates than any file needs to prove its order. */
	private static final int MOST = 500;

	private static final Pattern DATE = Pattern.compile("(?<![\\d/.-])\\d{1,2}([/-])\\d{1,2}\\1(?:\\d{4}|(?<=/)\\d{2})(?![\\d/-])");

	private DatesWithin() {
	}

	/** The dates whose order has to be known, each as the midnight that begins it. */
	public static List<String> of(Collection<String> texts) {
		return texts.stream().flatMap(text -> DATE.matcher(text).results()).limit(MOST).map(date -> date.group() + " 0:00")
				.toList();
	}
}
