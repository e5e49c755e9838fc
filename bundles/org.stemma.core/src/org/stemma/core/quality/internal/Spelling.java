/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.quality.internal;

import java.util.List;

import org.stemma.model.quality.Criterion;

/** One spelling for values that people type in different cases: that of the criterion. */
public final class Spelling {

	private Spelling() {
	}

	/** The criterion's spelling of a value, or the value itself. */
	public static String of(Criterion criterion, String text) {
		List<String> values = criterion.getChoices().isEmpty() ? criterion.getAccepted() : criterion.getChoices();
		return values.stream().filter(value -> value.strip().equalsIgnoreCase(text.strip())).findFirst()
				.orElse(text.strip());
	}
}
