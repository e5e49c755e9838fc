/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.release.internal;

import java.util.Objects;

import org.stemma.api.release.ReleaseCheck;
import org.stemma.core.extension.Extension;

/**
 * A release check that is there now.
 *
 * @param code  its identifier
 * @param title its question
 * @param check the check
 */
public record NamedCheck(String code, String title, ReleaseCheck check) {

	/** Checks that nothing is missing. */
	public NamedCheck {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(title, "title");
		Objects.requireNonNull(check, "check");
	}

	Extension extension() {
		return new Extension("Release check", code);
	}
}
