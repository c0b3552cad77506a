/** What a page answers whose address has nothing: the server then shows page 404. */
export const noPage = (): Response => new Response(null, { status: 404 });
