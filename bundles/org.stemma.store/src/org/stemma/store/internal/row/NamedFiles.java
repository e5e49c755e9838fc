/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.store.internal.row;

import java.util.ArrayList;
import java.util.List;

import org.stemma.api.ContentHash;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldType;
import org.stemma.core.record.KindModel;
import org.stemma.trust.canonical.CanonicalList;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.canonical.CanonicalValue;

/**
 * The kept bytes that a record names: hashes in fields called {@code content}, its own and those of its parts. Other
 * hashes, such as that of a dossier, do not stand for kept bytes.
 */
public final class NamedFiles {

	private static final String CONTENT = "content";

	/**
	 * A file that a record names.
	 *
	 * @param label the field that names it, in plain words
	 * @param hash  the SHA-256 of its bytes
	 */
	public record Named(String label, ContentHash hash) {
	}

	/** The files that the fields of a record name. */
	public List<Named> of(KindModel kind, CanonicalObject fields) {
		List<Named> named = new ArrayList<>();
		collect(kind, fields, "", named);
		return named;
	}

	private void collect(KindModel kind, CanonicalObject fields, String above, List<Named> named) {
		for (FieldModel field : kind.fields()) {
			CanonicalValue value = fields.members().get(field.name());
			if (value instanceof CanonicalList parts && field.part().isPresent()) {
				parts.values().forEach(part -> collect(field.part().get(), (CanonicalObject) part,
						above + field.label() + ": ", named));
			} else if (value instanceof CanonicalText text && field.type() == FieldType.HASH
					&& field.name().equals(CONTENT)) {
				named.add(new Named(above + field.label(), new ContentHash(text.text())));
			}
		}
	}
}
