/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.identity.internal;

/** What a password was asked for, or why the count of failures starts anew. */
public enum Purpose {
	/** Signing in. */
	SIGN_IN("sign-in"),
	/** Signing a review or a decision. */
	SIGNATURE("signature"),
	/** Changing one's own password. */
	PASSWORD_CHANGE("password change"),
	/** An administrator lifted a lock. */
	UNLOCK("unlock"),
	/** An administrator gave a new first password. */
	RESET("new first password");

	private final String words;

	Purpose(String words) {
		this.words = words;
	}

	/** In words, as it is stored. */
	public String words() {
		return words;
	}
}
