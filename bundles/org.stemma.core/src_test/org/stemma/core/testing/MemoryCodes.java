/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbered codes per prefix. */
final class MemoryCodes {

	private final Map<String, Integer> last = new HashMap<>();

	List<String> next(String prefix, int count) {
		int from = last.getOrDefault(prefix, 0);
		last.put(prefix, from + count);
		return IntStream.rangeClosed(from + 1, from + count)
				.mapToObj(number -> String.format(Locale.ROOT, "%s-%06d", prefix, number)).toList();
	}
}
