/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import org.stemma.core.record.FieldModel;

/** Names of a form's widgets. */
final class FormIds {

	private FormIds() {
	}

	static String of(FieldModel field) {
		return "field." + field.name();
	}

	static String of(FieldModel field, String part) {
		return of(field) + "." + part;
	}
}
