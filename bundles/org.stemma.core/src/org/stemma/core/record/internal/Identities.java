/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.record.internal;

import java.util.regex.Pattern;

/** The form of a record's identity. */
public final class Identities {

	private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private Identities() {
	}

	/** Whether the text is a UUID in lower case. */
	public static boolean wellFormed(String id) {
		return id != null && UUID.matcher(id).matches();
	}
}
