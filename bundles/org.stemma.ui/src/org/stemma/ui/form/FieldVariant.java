/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import org.stemma.core.record.FieldModel;

/** A field of the model asked for a little differently than the model says. */
public final class FieldVariant {

	private FieldVariant() {
	}

	/** The same field, which may be left empty. */
	public static FieldModel optional(FieldModel field) {
		return copy(field, field.label(), field.help(), field.many(), false);
	}

	/** The same field, which must be given. */
	public static FieldModel required(FieldModel field) {
		return copy(field, field.label(), field.help(), field.many(), true);
	}

	/** The same field with other words before it. */
	public static FieldModel labelled(FieldModel field, String label) {
		return copy(field, label, field.help(), field.many(), field.required());
	}

	/** The same field with another sentence of help. */
	public static FieldModel helped(FieldModel field, String help) {
		return copy(field, field.label(), help, field.many(), field.required());
	}

	/** One value of a field that holds several. */
	public static FieldModel single(FieldModel field) {
		return copy(field, field.label(), field.help(), false, false);
	}

	private static FieldModel copy(FieldModel field, String label, String help, boolean many, boolean required) {
		return new FieldModel(field.name(), label, help, field.type(), many, required, field.unit(), field.minimum(),
				field.maximum(), many == field.many() ? field.lines() : 1, field.source(), field.personal(), field.secret(),
				field.readOnly(), field.lineage(), field.choices(), field.kinds(), field.part());
	}
}
