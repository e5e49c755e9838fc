/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a small list.
 *
 * @param label what stands above it
 * @param width in pixels
 * @param words the words of a row in it
 * @param <T>   type of the rows
 */
public record RowColumn<T>(String label, int width, Function<? super T, String> words) {

	/** Checks that nothing is missing. */
	public RowColumn {
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(words, "words");
	}

	/** A column. */
	public static <T> RowColumn<T> of(String label, int width, Function<? super T, String> words) {
		return new RowColumn<>(label, width, words);
	}
}
