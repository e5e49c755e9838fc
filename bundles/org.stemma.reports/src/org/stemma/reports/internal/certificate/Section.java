/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.certificate;

import org.stemma.api.report.CertificateContent;
import org.stemma.reports.internal.page.Flow;

/** A section of a certificate. */
interface Section {

	/** Sets the section at the end of what is there. */
	void set(CertificateContent content, Flow flow);
}
