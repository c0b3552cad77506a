declare module "virtual:disputed-territory/components/Head" {
  const Head: typeof import("../components/page/PageHead.astro").default;
  export default Head;
}

declare module "virtual:disputed-territory/components/Header" {
  const Header: typeof import("../components/page/PageHeader.astro").default;
  export default Header;
}

declare module "virtual:disputed-territory/components/Footer" {
  const Footer: typeof import("../components/page/PageFooter.astro").default;
  export default Footer;
}

declare module "virtual:disputed-territory/colours.css" {}
