/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.trust.canonical;

import java.util.List;

/**
 * Values in an order that means something.
 *
 * @param values the values, possibly none
 */
public record CanonicalList(List<CanonicalValue> values) implements CanonicalValue {

	/** Copies the list and refuses null. */
	public CanonicalList {
		values = List.copyOf(values);
	}

	/** A list of texts. */
	public static CanonicalList ofTexts(List<String> texts) {
		return new CanonicalList(texts.stream().<CanonicalValue>map(CanonicalText::new).toList());
	}
}
