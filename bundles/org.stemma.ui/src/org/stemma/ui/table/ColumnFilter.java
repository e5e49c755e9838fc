/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.stemma.core.query.Filter;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.FieldType;

/** What a text typed above a column asks for: a part of a text or word, or an exact number or day. */
final class ColumnFilter {

	private final FieldText words;

	ColumnFilter(FieldText words) {
		this.words = words;
	}

	/** Empty when the text cannot mean a value of that column, yet. */
	Optional<Filter> of(RecordColumn column, String typed) {
		String text = typed.strip();
		FieldModel field = column.field();
		return switch (field.type()) {
		case TEXT -> Optional.of(Filter.contains(column.name(), text));
		case REFERENCE -> Optional.of(Filter.contains(column.name() + ".code", text));
		case CHOICE -> Optional.of(new Filter.In(column.name(), literals(field, text)));
		case INTEGER, DECIMAL, DOUBLE, BOOLEAN, DATE, INSTANT -> words.parse(field, text).result()
				.map(value -> Filter.is(column.name(), value));
		case QUANTITY, HASH, PART -> Optional.empty();
		};
	}

	/** Whether anything can be typed above that column. */
	static boolean possible(RecordColumn column) {
		FieldModel field = column.field();
		boolean oneKind = field.type() != FieldType.REFERENCE || field.kinds().size() == 1 && !column.name().contains(".");
		return oneKind && !List.of(FieldType.QUANTITY, FieldType.HASH, FieldType.PART, FieldType.INSTANT).contains(field.type());
	}

	private static List<Object> literals(FieldModel field, String text) {
		String part = text.toLowerCase(Locale.ROOT);
		return field.choices().stream()
				.filter(literal -> FieldText.words(literal).toLowerCase(Locale.ROOT).contains(part))
				.map(Object.class::cast).toList();
	}
}
