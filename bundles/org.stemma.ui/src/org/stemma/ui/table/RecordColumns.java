/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.table;

import java.util.List;
import java.util.stream.Stream;

import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.Records;
import org.stemma.core.record.UnitText;

/** Columns made from the model: label, unit and width follow from the field. */
public final class RecordColumns {

	private static final int MOST = 7;
	private static final int LETTER = 8;
	private static final int MOST_FOR_LABEL = 190;

	private RecordColumns() {
	}

	/** These columns of a kind; one hop such as {@code line.name} is allowed, over fields that mean one kind. */
	public static List<RecordColumn> of(Records records, String kind, String... names) {
		KindModel model = records.kind(kind);
		return Stream.of(names).map(name -> column(records, model, name)).toList();
	}

	/** What a list of that kind shows when nobody says otherwise: its first plain fields. */
	public static List<RecordColumn> usual(KindModel kind) {
		return kind.fields().stream().filter(RecordColumns::plain).limit(MOST)
				.map(field -> column(field.name(), field, kind)).toList();
	}

	private static boolean plain(FieldModel field) {
		return !field.many() && !field.secret() && field.type() != FieldType.PART && field.type() != FieldType.HASH
				&& field.lines() <= 1 && !field.personal();
	}

	private static RecordColumn column(Records records, KindModel kind, String name) {
		int dot = name.indexOf('.');
		if (dot < 0) {
			return column(name, field(kind, name), kind);
		}
		FieldModel hop = field(kind, name.substring(0, dot));
		KindModel there = records.kind(hop.kinds().getFirst());
		RecordColumn column = column(name, field(there, name.substring(dot + 1)), there);
		return column.labelled(column.name().endsWith(".code") ? hop.label() : hop.label() + ": " + column.label());
	}

	private static RecordColumn column(String name, FieldModel field, KindModel kind) {
		String unit = field.unit().isEmpty() ? "" : UnitText.printed(field.unit());
		String label = unit.isEmpty() ? field.label() : field.label() + " [" + unit + "]";
		return new RecordColumn(name, label, field, main(field, kind) ? 0 : Math.max(width(field), width(label)));
	}

	private static boolean main(FieldModel field, KindModel kind) {
		return kind.fields().stream().filter(each -> each.type() == FieldType.TEXT && !each.name().equals("code"))
				.findFirst().filter(field::equals).isPresent();
	}

	/** What the words above a column need, within reason. */
	private static int width(String label) {
		return Math.min(MOST_FOR_LABEL, label.length() * LETTER + 2 * LETTER);
	}

	private static int width(FieldModel field) {
		return switch (field.type()) {
		case TEXT, REFERENCE -> 150;
		case INTEGER, BOOLEAN -> 90;
		case DECIMAL, DOUBLE, QUANTITY, DATE -> 120;
		case CHOICE -> 140;
		case INSTANT -> 200;
		case HASH, PART -> 160;
		};
	}

	private static FieldModel field(KindModel kind, String name) {
		return kind.field(name).orElseThrow(
				() -> new IllegalArgumentException(kind.name() + " has no field " + name));
	}
}
