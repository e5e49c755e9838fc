/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.stemma.api.ContentHash;
import org.stemma.api.FieldView;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;

/** Records as values. */
public final class Views {

	private static final ContentHash HASH = new ContentHash("cd".repeat(32));

	private Views() {
	}

	/** A record with fields; a field's text is its value's. */
	public static RecordView of(String kind, String code, Map<String, Object> values) {
		List<FieldView> fields = new ArrayList<>();
		values.forEach((name, value) -> fields.add(new FieldView(name, name, Optional.of(value), "", text(value))));
		return new RecordView(ref(kind, code), 1, HASH, kind.substring(kind.indexOf('.') + 1), fields);
	}

	/** A reference. */
	public static RecordRef ref(String kind, String code) {
		return new RecordRef(kind, UUID.randomUUID(), code);
	}

	private static String text(Object value) {
		return value instanceof RecordRef ref ? ref.code() : value.toString();
	}
}
