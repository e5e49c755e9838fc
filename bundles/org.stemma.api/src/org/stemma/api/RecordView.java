/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A record as a value: what views, checks, reports and extensions see of it.
 *
 * @param ref     which record
 * @param version its version, counted from 1
 * @param hash    SHA-256 of its canonical form at that version
 * @param title   the kind in plain words, for example {@code Cell line}
 * @param fields  its fields in the model's order, those of its parts included by path
 */
public record RecordView(RecordRef ref, int version, ContentHash hash, String title, List<FieldView> fields) {

	/** Copies the list. */
	public RecordView {
		Objects.requireNonNull(ref, "ref");
		Objects.requireNonNull(hash, "hash");
		Objects.requireNonNull(title, "title");
		fields = List.copyOf(fields);
	}

	/** The field of that name or path. */
	public Optional<FieldView> field(String name) {
		return fields.stream().filter(field -> field.name().equals(name)).findFirst();
	}

	/** The typed value of a field, when it is set and of that type. */
	public <T> Optional<T> value(String name, Class<T> type) {
		return field(name).flatMap(FieldView::value).filter(type::isInstance).map(type::cast);
	}

	/** The text of a field, empty when it is not set. */
	public String text(String name) {
		return field(name).map(FieldView::text).orElse("");
	}
}
