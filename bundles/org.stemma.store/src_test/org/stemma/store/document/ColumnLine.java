/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldModel.Lineage;
import org.stemma.core.record.FieldType;
import org.stemma.store.internal.schema.Column;
import org.stemma.store.internal.sql.DerbyDialect;
import org.stemma.store.internal.sql.PostgresDialect;

/**
 * A column in one line of a table.
 *
 * @param column the column
 * @param field  the field that it holds, for columns that hold one
 */
record ColumnLine(Column column, Optional<FieldModel> field) {

	/** The same for every text; the introduction says so. */
	private static final String COLLATION = " COLLATE \"C\"";
	private static final int MOST_CHOICES = 12;

	/** The line in Markdown. */
	String text() {
		return "| `" + column.name() + "` | " + new DerbyDialect().type(column.type()) + " | "
				+ new PostgresDialect().type(column.type()).replace(COLLATION, "") + " | " + (column.required() ? "yes" : "") + " | "
				+ escaped(column.words()) + " | " + escaped(field.map(ColumnLine::marks).orElse("")) + " |";
	}

	/** What the model says about the field besides its label. */
	private static String marks(FieldModel field) {
		List<String> marks = new ArrayList<>();
		add(marks, field.required(), "must be set");
		add(marks, !field.unit().isEmpty(), "in " + field.unit());
		field.minimum().ifPresent(least -> marks.add("at least " + least.toPlainString()));
		field.maximum().ifPresent(most -> marks.add(
				field.type() == FieldType.TEXT ? "at most " + most.toPlainString() + " characters" : "at most " + most.toPlainString()));
		add(marks, field.personal(), "**personal**");
		add(marks, field.secret(), "**secret**");
		add(marks, field.lineage() == Lineage.PARENT, "lineage: descends from it");
		add(marks, field.lineage() == Lineage.CHILD, "lineage: it descends from this");
		add(marks, !field.kinds().isEmpty(), "refers to " + String.join(", ", field.kinds()));
		add(marks, !field.choices().isEmpty(), choices(field.choices()));
		add(marks, !field.source().isEmpty(), "source: " + field.source());
		return String.join("; ", marks);
	}

	private static String choices(List<String> choices) {
		return choices.stream().limit(MOST_CHOICES).collect(Collectors.joining(", "))
				+ (choices.size() > MOST_CHOICES ? " and " + (choices.size() - MOST_CHOICES) + " more" : "");
	}

	private static void add(List<String> marks, boolean holds, String mark) {
		if (holds) {
			marks.add(mark);
		}
	}

	private static String escaped(String text) {
		return text.replace("|", "\\|");
	}
}
