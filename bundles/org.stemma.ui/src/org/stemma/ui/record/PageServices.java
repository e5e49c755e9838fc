/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/** The pages that bundles offer for a kind of record, by title. */
public final class PageServices {

	/** A page and its title. */
	public record Titled(String title, RecordPage page) {
	}

	/** The pages for a kind. */
	public List<Titled> of(String kind) {
		Bundle bundle = FrameworkUtil.getBundle(PageServices.class);
		BundleContext context = bundle == null ? null : bundle.getBundleContext();
		if (context == null) {
			return List.of();
		}
		List<Titled> pages = new ArrayList<>();
		references(context, kind).stream().sorted((a, b) -> title(a).compareTo(title(b)))
				.forEach(reference -> {
					RecordPage page = context.getService(reference);
					if (page != null) {
						pages.add(new Titled(title(reference), page));
					}
				});
		return pages;
	}

	private static Collection<ServiceReference<RecordPage>> references(BundleContext context, String kind) {
		try {
			return context.getServiceReferences(RecordPage.class,
					"(|(" + RecordPage.KIND + "=" + kind + ")(" + RecordPage.KIND + "=\\*))");
		} catch (InvalidSyntaxException impossible) {
			throw new IllegalStateException("Kinds of records are letters and dots: " + kind, impossible);
		}
	}

	private static String title(ServiceReference<?> reference) {
		return Objects.toString(reference.getProperty(RecordPage.TITLE),
				Objects.toString(reference.getProperty(Constants.SERVICE_ID)));
	}
}
