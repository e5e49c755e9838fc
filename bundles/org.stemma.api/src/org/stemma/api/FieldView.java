/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.Objects;
import java.util.Optional;

/**
 * One value of a record, ready to be shown.
 *
 * @param name  the field's name in the model, for example {@code expiry}; parts are reached by a path such as
 *              {@code criteria[2].unit}
 * @param label the field's words, for example {@code Expiry date}
 * @param value the typed value: {@code String}, {@code Integer}, {@code BigDecimal}, {@code Double}, {@code Boolean},
 *              {@code Instant}, {@code LocalDate}, {@link Quantity}, {@link RecordRef}, {@link ContentHash}, or the name
 *              of an enumeration's literal as {@code String}; a {@code List} of those where the field holds several;
 *              empty when the field is not set
 * @param unit  fixed unit of a plain number, or empty
 * @param text  the value as people read it, or empty when not set
 */
public record FieldView(String name, String label, Optional<Object> value, String unit, String text) {

	/** Checks that nothing is null. */
	public FieldView {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(unit, "unit");
		Objects.requireNonNull(text, "text");
	}
}
