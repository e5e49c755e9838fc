/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.extension;

import java.util.List;

import org.osgi.annotation.versioning.ProviderType;
import org.stemma.api.Outcome;
import org.stemma.core.lab.Session;

/** The extensions that were set aside in this process, and the way back. */
@ProviderType
public interface Extensions {

	/** Those that are set aside now, longest first. */
	List<SetAside> setAside();

	/**
	 * Calls an extension again from now on; administrators only. The journal keeps who decided so, and why.
	 *
	 * @return what had set it aside; refused with {@code reason.missing} or {@code extension.notaside}
	 */
	Outcome<SetAside> putBack(Session session, Extension extension, String reason);
}
