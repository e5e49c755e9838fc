/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import org.stemma.trust.canonical.CanonicalForm;
import org.stemma.trust.canonical.CanonicalObject;
import org.stemma.trust.canonical.CanonicalText;
import org.stemma.trust.canonical.CanonicalValue;
import org.stemma.trust.commitment.Commitment;
import org.stemma.trust.commitment.Salt;

/** The salted commitment that stands for a personal or secret value. */
public final class CommittedValue {

	/**
	 * The commitment to a value; what is not text already is committed to as the text of {@code {"value":...}}.
	 *
	 * @throws IllegalArgumentException when there is no salt
	 */
	public String of(String field, CanonicalValue value, String salt) {
		if (salt == null) {
			throw new IllegalArgumentException("The personal or secret field " + field + " has no salt");
		}
		return Commitment.of(new Salt(salt), text(value));
	}

	private static CanonicalText text(CanonicalValue value) {
		return value instanceof CanonicalText text ? text
				: new CanonicalText(CanonicalForm.text(CanonicalObject.builder().add("value", value).build()));
	}
}
