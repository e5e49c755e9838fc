/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.query;

import java.util.Optional;

/**
 * The name of a column one hop away, such as {@code line.name}.
 *
 * @param reference the reference
 * @param field     the field of what it means
 */
record HopName(String reference, String field) {

	/** The name in a text; empty when it names a field of the kind's own. */
	static Optional<HopName> of(String text) {
		int dot = text.indexOf('.');
		return dot < 0 ? Optional.empty() : Optional.of(new HopName(text.substring(0, dot), text.substring(dot + 1)));
	}

	@Override
	public String toString() {
		return reference + "." + field;
	}
}
